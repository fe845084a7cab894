import path from 'node:path';
import { fieldWords } from '../../locales/catalog.js';
import { jsonSchema } from '../../model/json-schema.js';
import type { Locale } from '../../model/locale.js';
import type { FileKind } from '../../model/validation.js';
import { writeWhole } from '../../workspace/write-output.js';
import { choices } from '../choices.js';
import type { Context } from '../context.js';
import { EXIT, type ExitCode } from '../exit.js';
import { shownPath } from '../locate.js';

const KINDS: readonly FileKind[] = ['project', 'blueprint'];

export async function schema(context: Context, kinds: string[], options: { out?: string }): Promise<ExitCode> {
  const { output, words, io, lang } = context;
  const wanted = kinds.length > 0 ? (choices(kinds, '<kind>', KINDS) ?? []) : KINDS;
  if (options.out !== undefined) {
    const folder = path.resolve(io.cwd, options.out);
    const written: string[] = [];
    for (const kind of wanted) {
      const file = path.join(folder, `${kind}.schema.json`);
      writeWhole(file, await schemaText(kind, lang));
      written.push(shownPath(context, file));
    }
    output.talk(words.schemaWritten(written));
    return EXIT.clean;
  }
  output.data(await schemaText(wanted.length === 1 ? (wanted[0] ?? 'blueprint') : 'blueprint', lang));
  return EXIT.clean;
}

/** The JSON Schema of one kind of file as text, its keys described in `lang`. */
export async function schemaText(kind: FileKind, lang: Locale): Promise<string> {
  const fields = await fieldWords(lang);
  return `${JSON.stringify(
    jsonSchema(kind, (definition, key) => fields[`${definition}.${key}`]),
    null,
    2,
  )}\n`;
}
