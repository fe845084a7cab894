import type { Range, Source } from '../model/source.js';

/** A comment `# csm-ignore rule, rule -- reason`. */
export interface Ignore {
  file: string;
  /** The rules it names; none where the comment is not complete. */
  rules: string[];
  reason?: string;
  /** Where `csm-ignore` and what follows it stand. */
  range: Range;
  /** First and last line whose findings it covers. */
  covers: { from: number; to: number };
}

const MARK = 'csm-ignore';
const COMMENT = /(?:^|\s)#\s*(csm-ignore(?![\w-]).*?)\s*$/;
const PARTS = /^csm-ignore\s*((?:[\w/-]+(?:\s*[,，、]\s*|\s*$|(?=\s*(?:--|—))))*)\s*(?:(?:--|—+)\s*(.*))?$/;

/**
 * The comments of a file that except findings. At the end of a line a comment covers that line; on
 * a line of its own it covers the key or list item below it, with everything that belongs to it.
 */
export function ignoresIn({ file, text }: Source): Ignore[] {
  if (!text.includes(MARK)) return [];
  const lines = text.split(/\r?\n/);
  return lines.flatMap((line, i): Ignore[] => {
    const match = COMMENT.exec(line);
    if (!match || isQuoted(line.slice(0, match.index))) return [];
    const written = match[1] ?? '';
    const [, names = '', reason = ''] = PARTS.exec(written) ?? [];
    const column = line.indexOf(MARK) + 1;
    const alone = line.slice(0, match.index).trim() === '';
    return [
      {
        file,
        rules: names.split(/[,，、\s]+/).filter((name) => name !== ''),
        ...(reason.trim() !== '' && { reason: reason.trim() }),
        range: { line: i + 1, column, endLine: i + 1, endColumn: column + written.length },
        covers: alone ? blockBelow(lines, i + 1) : { from: i + 1, to: i + 1 },
      },
    ];
  });
}

// An odd number of quotes before it: the sign stands within a text.
function isQuoted(before: string): boolean {
  return [/"/g, /(?<![\p{L}\p{N}])'|'(?![\p{L}\p{N}])/gu].some((quote) => (before.match(quote) ?? []).length % 2 === 1);
}

/** The lines of the key or item that begins at or below `start`, an index into `lines`. */
function blockBelow(lines: string[], start: number): Ignore['covers'] {
  let first = start;
  while (first < lines.length && isBlank(lines[first] ?? '')) first += 1;
  const head = lines[first] ?? '';
  const indent = indentOf(head);
  const isItem = /^\s*-(?:\s|$)/.test(head);
  let last = first;
  for (let i = first + 1; i < lines.length; i += 1) {
    const line = lines[i] ?? '';
    if (isBlank(line)) continue;
    // The items of a list may stand in the column of the key that holds it.
    const ownItem = !isItem && indentOf(line) === indent && /^\s*-(?:\s|$)/.test(line);
    if (indentOf(line) <= indent && !ownItem) break;
    last = i;
  }
  return { from: first + 1, to: last + 1 };
}

function isBlank(line: string): boolean {
  return /^\s*(?:#.*)?$/.test(line);
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
