import Type, { type TProperties } from 'typebox';
import { LOCALES, type Text } from '../locale.js';

/** A quantity as people write it; `quantity.ts` parses it. A bare YAML number is a count. */
export type WrittenQuantity = string | number;

/**
 * The string formats of the file format. `formats.ts` holds one check for each; the schema files
 * carry the names, so that a message can say what was expected.
 */
export type FormatName =
  | 'id'
  | 'date'
  | 'duration'
  | 'target'
  | 'level'
  | 'share'
  | 'sample'
  | 'rhythm'
  | 'scale'
  | 'hours'
  | 'days'
  | 'timezone'
  | 'color'
  | 'project-path'
  | 'data-path'
  | 'env-reference';

/**
 * A mapping with a fixed set of keys. Its name becomes a definition of the JSON Schema, a heading
 * of the format reference, and the first half of the catalog keys that describe its keys.
 */
export const entity = <P extends TProperties>(name: string, properties: P, conditions: object = {}) =>
  Type.Object(properties, { title: name, additionalProperties: false, ...conditions });

/** A string held to one of the format checks. */
export const formatted = (format: FormatName) => Type.String({ format });

/** A whole number, or text held to a format check: `412` or `200 a month`. */
export const counted = (format: FormatName, minimum: number) =>
  Type.Unsafe<WrittenQuantity>({ type: ['string', 'integer'], format, minimum });

/** A quantity: text held to a format check, or a bare number. */
export const quantity = (format: FormatName) => Type.Unsafe<WrittenQuantity>({ type: ['string', 'number'], format });

const NOT_BLANK = '\\S';

export const id = () => formatted('id');

/** An id of something declared elsewhere in the project. */
export const reference = () => formatted('id');

export const references = () => Type.Array(reference(), { uniqueItems: true });

// One type list instead of anyOf: a wrong value then gives one error, not one per alternative.
export const text = () =>
  Type.Unsafe<Text>({
    title: 'Text',
    type: ['string', 'object'],
    pattern: NOT_BLANK,
    properties: Object.fromEntries(LOCALES.map((locale) => [locale, { type: 'string', pattern: NOT_BLANK }])),
    additionalProperties: false,
    minProperties: 1,
  });

export const texts = () => Type.Array(text());
export const optional = Type.Optional;
export const flag = () => Type.Boolean();
export const oneOf = <const V extends string[]>(...values: V) => Type.Unsafe<V[number]>({ enum: values });
