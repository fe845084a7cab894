import type { TSchema } from 'typebox';
import type { FileKind } from './file-kind.js';
import { KEPT_KEYS } from './kept-keys.js';
import { blueprint } from './schema/blueprint.js';
import { client } from './schema/client.js';
import { config } from './schema/config.js';

type JsonObject = Record<string, unknown>;

/** Says what a key is for: `Standard` and `kind` in, a sentence out. */
export type Describe = (definition: string, key: string) => string | undefined;

const ROOTS: Record<FileKind, TSchema> = { project: config, client, blueprint };

/**
 * The JSON Schema of one kind of file. Named parts become definitions; with `describe`, for editors,
 * every key carries its sentence, and csm's own string formats are left out: some of their names
 * mean something else to JSON Schema.
 */
export function jsonSchema(kind: FileKind, describe?: Describe): JsonObject {
  const definitions: JsonObject = {};
  const emit = (schema: unknown, root = false): unknown => {
    if (Array.isArray(schema)) return schema.map((item) => emit(item));
    if (typeof schema !== 'object' || schema === null) return schema;
    const { title } = schema as { title?: string };
    if (title === undefined || root) return emitKeys(schema as JsonObject, title);
    if (!(title in definitions)) {
      definitions[title] = {}; // its place in the order, before what it holds
      definitions[title] = emitKeys(schema as JsonObject, title);
    }
    return { $ref: `#/$defs/${title}` };
  };
  const emitKeys = (schema: JsonObject, title: string | undefined): JsonObject =>
    Object.fromEntries(
      Object.entries(schema)
        .filter(([key, value]) => !(describe && key === 'format' && value !== 'date'))
        .map(([key, value]) => [
          key,
          key === 'properties' && title !== undefined ? emitProperties(value as JsonObject, title) : emit(value),
        ]),
    );
  const removable = describe && kind === 'client' ? mappingsIn(ROOTS.client) : new Set();
  const emitProperties = (properties: JsonObject, title: string): JsonObject =>
    Object.fromEntries(
      Object.entries(properties).map(([key, value]) => {
        const description = describe?.(title, key);
        const written = emit(value) as JsonObject;
        // Null, by which a client takes something away, is no value: the validators never see it.
        const emitted = removable.has(title) && !KEPT_KEYS.includes(`${title}.${key}`) ? orNull(written) : written;
        return [key, description === undefined ? emitted : { ...emitted, description }];
      }),
    );
  const schema = emit(ROOTS[kind], true) as JsonObject;
  return { $schema: 'http://json-schema.org/draft-07/schema#', ...schema, $defs: definitions };
}

function orNull(schema: JsonObject): JsonObject {
  return { anyOf: [schema, { type: 'null' }] };
}

/** The titles of a mapping and of the mappings below it that are no list items. */
function mappingsIn(schema: TSchema): Set<string> {
  const { title, properties, additionalProperties } = schema as JsonObject & { properties?: Record<string, TSchema> };
  if (!properties || additionalProperties !== false || (schema as JsonObject).type !== 'object') return new Set();
  return new Set([String(title), ...Object.values(properties).flatMap((one) => [...mappingsIn(one)])]);
}
