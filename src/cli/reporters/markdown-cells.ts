import { escapeMarkdown } from '../../renderers/markdown/escape.js';
import { printable } from '../printable.js';

/** Shows nothing, and keeps what stands around it from being read as one word. */
const BREAK = '&#8203;';

/** Text for the cell of a table, which names nobody and refers to no issue, whatever stands in it. */
export function escapeCell(text: string): string {
  return (
    escapeMarkdown(printable(text))
      // A mention would send mail to whoever bears the name; GitLab knows more signs of reference.
      .replace(/@(?=[\p{L}\p{N}_-])/gu, `@${BREAK}`)
      .replace(/([!%^])(?=[\p{L}\p{N}\\])/gu, `$1${BREAK}`)
      .replace(/\\#(?=\d)/g, `\\#${BREAK}`)
      .replace(/\b(GH-)(?=\d)/gi, `$1${BREAK}`)
  );
}

/** Text as code on one line, in or outside of a table. */
export function codeSpan(text: string): string {
  const line = printable(text).replace(/\s+/g, ' ').trim();
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = line.startsWith('`') || line.endsWith('`') || line === '' ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`.replaceAll('|', '\\|');
}
