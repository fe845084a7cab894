import { fieldWords } from '../locales/catalog.js';
import { FILE_KINDS, type FileKind } from '../model/file-kind.js';
import { jsonSchema } from '../model/json-schema.js';
import type { Locale } from '../model/locale.js';
import type { OutputFile } from '../workspace/write-output.js';

/** The JSON Schema of one kind of file as text, its keys described in `lang`. */
export async function schemaText(kind: FileKind, lang: Locale): Promise<string> {
  const fields = await fieldWords(lang);
  return `${JSON.stringify(
    jsonSchema(kind, (definition, key) => fields[`${definition}.${key}`]),
    null,
    2,
  )}\n`;
}

/** The schema files of a new project, where the comments at the head of its files look for them. */
export function schemaFiles(lang: Locale): Promise<OutputFile[]> {
  return Promise.all(
    FILE_KINDS.map(async (kind) => ({ path: `.csm/${kind}.schema.json`, content: await schemaText(kind, lang) })),
  );
}
