/** OpenAPI descriptions of the size of the blueprints, for the peer that reads nothing else. */

/** A sound description of about 4.6 KB: one resource and what can be done with it. */
export function openapi(number: number): string {
  return `${head(number)}paths:
${paths(number)}components:
${SECURITY}  schemas:
${schemas(number)}`;
}

/** One sound description of at least `lines` lines. */
export function longOpenapi(lines: number): string {
  const size = `${paths(0)}${schemas(0)}`.split('\n').length;
  const numbers = Array.from({ length: Math.ceil(lines / (size - 2)) }, (_, number) => number);
  return `${head(0)}paths:
${numbers.map(paths).join('')}components:
${SECURITY}  schemas:
${numbers.map(schemas).join('')}`;
}

const SECURITY = `  securitySchemes:
    key:
      type: apiKey
      in: header
      name: X-Key
`;

function head(n: number): string {
  return `openapi: 3.1.0
info:
  title: Service ${n}
  version: 1.0.0
  description: What a depot does with the parcels of service ${n}.
  license:
    name: MIT
    identifier: MIT
servers:
  - url: https://depot-${n}.example.org
security:
  - key: []
tags:
  - name: parcels
    description: Everything about parcels
`;
}

function paths(n: number): string {
  const operation = (method: string, name: string, does: string) => `    ${method}:
      operationId: ${name}-${n}
      summary: ${does} of depot ${n}
      description: ${does}, as the customer of the depot asked for it at the counter.
      tags: [parcels]
      parameters:
        - name: id
          in: path
          required: true
          description: The number on the label
          schema: {type: string, minLength: 8, maxLength: 12}
      responses:
        '200':
          description: The parcel as it stands now
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/Parcel${n}'
        '404':
          description: No parcel has this number
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/Fault${n}'
`;
  return `  /depots/${n}/parcels/{id}:
${operation('get', 'get-parcel', 'Shows a parcel')}${operation('put', 'put-parcel', 'Changes a parcel')}${operation('delete', 'delete-parcel', 'Removes a parcel')}`;
}

function schemas(n: number): string {
  const property = (name: string, type: string) => `        ${name}:
          type: ${type}
          description: The ${name} of the parcel as it was booked
`;
  return `    Parcel${n}:
      type: object
      required: [id, weight]
      properties:
${['id', 'sender', 'addressee', 'window', 'depot', 'courier', 'contents', 'tariff', 'receipt', 'note', 'label'].map((name) => property(name, 'string')).join('')}${['weight', 'price', 'insured'].map((name) => property(name, 'number')).join('')}        events:
          type: array
          items:
            type: object
            properties:
              at: {type: string, format: date-time}
              place: {type: string}
              what: {type: string, enum: [collected, sorted, loaded, delivered]}
    Fault${n}:
      type: object
      properties:
        code: {type: string}
        message: {type: string}
`;
}
