import { describe, expect, test } from 'vitest';
import { fields as english } from '../../src/locales/en/fields.js';
import { fields as chinese } from '../../src/locales/zh-CN/fields.js';
import { FILE_KINDS } from '../../src/model/file-kind.js';
import { jsonSchema } from '../../src/model/json-schema.js';

interface Definition {
  title: string;
  properties?: Record<string, unknown>;
}

/** `Standard` and `Standard.target` for every definition and key of both schemas, in their order. */
function describable(): string[] {
  const definitions = FILE_KINDS.flatMap((kind) => {
    const schema = jsonSchema(kind) as unknown as Definition & { $defs: Record<string, Definition> };
    return [schema, ...Object.values(schema.$defs)];
  });
  return [
    ...new Set(
      definitions.flatMap(({ title, properties = {} }) => [
        title,
        ...Object.keys(properties).map((key) => `${title}.${key}`),
      ]),
    ),
  ];
}

describe.each([
  ['en', english],
  ['zh-CN', chinese],
] as [string, Record<string, string>][])('fields in %s', (_, fields) => {
  test('describe every definition and key of the schemas, in their order', () => {
    expect(Object.keys(fields)).toEqual(describable());
  });

  test('are sentences', () => {
    const faulty = Object.entries(fields).filter(([, sentence]) => !/^\S.*\S[.。]$/s.test(sentence));
    expect(faulty).toEqual([]);
  });
});
