import { serve } from '../../lsp/server.js';
import { version } from '../../version.js';
import type { Context } from '../context.js';
import { EXIT, type ExitCode } from '../exit.js';
import { todayOf } from '../findings.js';

/** `csm lsp`: the language server for editors, over standard input and output. */
export async function lsp(context: Context): Promise<ExitCode> {
  const { io, lang } = context;
  const proper = await serve({ input: io.stdin, output: io.stdout, lang, version, today: () => todayOf(context) });
  return proper ? EXIT.clean : EXIT.failure;
}
