import { Writer } from '../../documents/writer.js';
import { documentWords } from '../../locales/catalog.js';
import { Failure } from '../../model/failure.js';
import { findByCode, readCode } from '../../pipeline/content-code.js';
import { isActive } from '../../pipeline/selection.js';
import type { Context } from '../context.js';
import { EXIT, type ExitCode } from '../exit.js';
import { loadForReading } from '../load.js';
import { wrapText } from '../wrap.js';

/** `csm standards verify`: whether a printed copy of a standard is current, by the code printed with it. */
export async function verifyStandard(
  context: Context,
  [typed = '', folder]: string[],
  options: { format: string },
): Promise<ExitCode> {
  const { output, words } = context;
  const code = readCode(typed);
  if (code === undefined) throw new Failure('no-code', { code: typed });
  const { project } = await loadForReading(context, folder);
  const standard = findByCode(project, code);
  const state = standard ? (isActive(standard) ? 'current' : 'not-in-force') : 'unknown';
  if (options.format === 'json') {
    output.json({ version: 1, code, state, standard: standard?.id ?? null });
  } else if (standard) {
    const locale = project.locales[0];
    const writer = new Writer(project, locale, await documentWords(locale));
    const said = wrapText(writer.text(standard.data.statement), output.width - 2).map((line) => `  ${line}`);
    const verdict =
      state === 'current'
        ? output.paint.green(words.codeCurrent(code))
        : output.paint.yellow(words.codeNotInForce(code));
    output.data([verdict, `  ${output.paint.bold(standard.id)}`, ...said].join('\n'));
  } else {
    output.data(output.paint.red(words.codeUnknown(code)));
  }
  return state === 'current' ? EXIT.clean : EXIT.findings;
}
