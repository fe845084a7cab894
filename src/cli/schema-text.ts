import { fieldWords } from '../locales/catalog.js';
import { jsonSchema } from '../model/json-schema.js';
import type { Locale } from '../model/locale.js';
import type { FileKind } from '../model/validation.js';

/** The JSON Schema of one kind of file as text, its keys described in `lang`. */
export async function schemaText(kind: FileKind, lang: Locale): Promise<string> {
  const fields = await fieldWords(lang);
  return `${JSON.stringify(
    jsonSchema(kind, (definition, key) => fields[`${definition}.${key}`]),
    null,
    2,
  )}\n`;
}
