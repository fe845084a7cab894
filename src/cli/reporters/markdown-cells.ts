import { escapeMarkdown } from '../../renderers/markdown/escape.js';
import { printable } from '../printable.js';

/** Shows nothing, and keeps what stands around it from being read as one word. */
const BREAK = '&#8203;';

/** Text for the cell of a table, which calls nobody and refers to nothing, whatever stands in it. */
export function escapeCell(text: string): string {
  return (
    escapeMarkdown(printable(text))
      // A mention sends mail to whoever bears the name.
      .replace(/@(?=[\p{L}\p{N}_-])/gu, `@${BREAK}`)
      // Numbers of issues, merge requests, milestones and the like, in the signs of GitHub and GitLab.
      .replace(/(\\[#$~&]|(?<![\p{N}\p{L}])[!%^]|\bGH-)(?=\d)/giu, `$1${BREAK}`)
  );
}

/** Text as code on one line. */
export function codeSpan(text: string): string {
  const line = printable(text).replace(/\s+/g, ' ').trim();
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = line.startsWith('`') || line.endsWith('`') || line === '' ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** Text as code in the cell of a table, where a bar ends the cell even within code. */
export function codeCell(text: string): string {
  return codeSpan(text).replaceAll('|', '\\|');
}
