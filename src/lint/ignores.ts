import type { Path, Range, Source } from '../model/source.js';

/** A comment `# csm-ignore rule, rule -- reason`. */
export interface Ignore {
  file: string;
  /** The rules it names; none where the comment is not complete. */
  rules: string[];
  reason?: string;
  /** `csm-ignore` and what follows it, and where it stands. */
  written: string;
  range: Range;
  /** First and last line whose findings it covers. */
  covers: { from: number; to: number };
}

const MARK = 'csm-ignore';
const COMMENT = /(?<=^|\s)#\s*(?=csm-ignore(?![\w-]))/g;
const NAME = /^[\w/-]+$/;
/** Input methods and editors make one long dash of two hyphens. */
const DASH = /--|[–—]/;

/**
 * The comments of a file that except findings. At the end of a line a comment covers that line; on
 * a line of its own it covers the key or list item below it, with everything that belongs to it.
 */
export function ignoresIn(source: Source): Ignore[] {
  const { file, text } = source;
  if (!text.includes(MARK)) return [];
  const lines = text.split(/\r?\n/);
  const texts = textsWithMark(source);
  return lines.flatMap((line, i): Ignore[] => {
    const sign = [...line.matchAll(COMMENT)].find(
      ({ index }) => !texts.some((range) => holds(range, i + 1, index + 1)),
    );
    if (!sign) return [];
    const from = sign.index + sign[0].length;
    const written = line.slice(from).trimEnd();
    const alone = line.slice(0, sign.index).trim() === '';
    return [
      {
        file,
        ...partsOf(written.slice(MARK.length)),
        written,
        range: { line: i + 1, column: from + 1, endLine: i + 1, endColumn: from + 1 + written.length },
        covers: alone ? blockBelow(lines, i + 1) : { from: i + 1, to: i + 1 },
      },
    ];
  });
}

/** Where a comment names a rule. */
export function nameRange({ written, range }: Ignore, rule: string): Range {
  // Names are words and hyphens, which mean themselves in a pattern.
  const at = written.slice(MARK.length).search(new RegExp(`(?<![\\w/-])${rule}(?![\\w/-])`));
  const column = range.column + MARK.length + at;
  return { ...range, column, endColumn: column + rule.length };
}

function partsOf(written: string): Pick<Ignore, 'rules' | 'reason'> {
  const dash = written.search(DASH);
  const names = (dash < 0 ? written : written.slice(0, dash)).split(/[,，、]/).map((name) => name.trim());
  const rules = names.filter((name) => name !== '');
  const reason =
    dash < 0
      ? ''
      : written
          .slice(dash)
          .replace(/^[-–—]+/, '')
          .trim();
  return { rules: rules.every((name) => NAME.test(name)) ? rules : [], ...(reason !== '' && { reason }) };
}

/** Where the texts stand in which the mark occurs: what looks like a comment there is none. */
function textsWithMark(source: Source): Range[] {
  const ranges: Range[] = [];
  const visit = (value: unknown, path: Path) => {
    if (typeof value === 'string' && value.includes(MARK)) ranges.push(source.locate(path));
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) visit(inner, [...path, key]);
  };
  visit(source.data, []);
  return ranges;
}

function holds({ line, column, endLine, endColumn }: Range, atLine: number, atColumn: number): boolean {
  const begun = atLine > line || (atLine === line && atColumn >= column);
  return begun && (atLine < endLine || (atLine === endLine && atColumn < endColumn));
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

// Also the line that begins the document: what a comment above it is for stands below.
function isBlank(line: string): boolean {
  return /^\s*(?:#.*)?$|^---\s*$/.test(line);
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
