import path from 'node:path';
import { FILE_KINDS } from '../../model/file-kind.js';
import { writeWhole } from '../../workspace/write-output.js';
import { choices } from '../choices.js';
import type { Context } from '../context.js';
import { EXIT, type ExitCode } from '../exit.js';
import { shownPath } from '../locate.js';
import { schemaText } from '../schema-text.js';

/** `csm schema`: the JSON Schema files for editors, to standard output or into a folder. */
export async function schema(context: Context, kinds: string[], options: { out?: string }): Promise<ExitCode> {
  const { output, words, io, lang } = context;
  const wanted = kinds.length > 0 ? (choices(kinds, '<kind>', FILE_KINDS) ?? []) : FILE_KINDS;
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
