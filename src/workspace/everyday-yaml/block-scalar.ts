import { FOLDED, isBreak, SPACE } from './characters.js';
import { type Cursor, notEveryday } from './cursor.js';

const HEADER = /[|>](-?) *(?: #[^\n]*)?\r?\n/y;

/**
 * Reads a text behind `|` or `>`, whose lines are indented by at least `least`; stops at the start of
 * the line after it. Those that say how far they are indented, or keep blank lines at the end, are
 * not everyday.
 */
export function readBlockScalar(cursor: Cursor, least: number): string {
  const { text, pos: from } = cursor;
  HEADER.lastIndex = from;
  const header = HEADER.exec(text);
  if (!header) return notEveryday();
  cursor.pos = from + header[0].length;
  const lines = readLines(cursor, least);
  const value = text.charCodeAt(from) === FOLDED ? fold(lines) : lines.join('\n');
  return header[1] === '-' ? value : `${value}\n`;
}

/** The lines up to the last with content, without their common indentation. */
function readLines(cursor: Cursor, least: number): string[] {
  const { text } = cursor;
  const lines: string[] = [];
  let indent = -1;
  let blank = 0;
  for (let line = lineAt(text, cursor.pos); line; line = lineAt(text, line.next)) {
    if (line.blank) {
      // Spaces beyond the indentation would be part of the text.
      if (line.indent > Math.max(indent, 0)) notEveryday();
      blank += 1;
      continue;
    }
    if (indent < 0) indent = line.indent;
    if (line.indent < indent || indent < least) break;
    for (; blank > 0; blank -= 1) lines.push('');
    lines.push(text.slice(line.start + indent, line.end));
    cursor.pos = line.next;
  }
  if (lines.length === 0) notEveryday();
  return lines;
}

function lineAt(text: string, start: number) {
  if (start >= text.length) return undefined;
  let content = start;
  while (text.charCodeAt(content) === SPACE) content += 1;
  const feed = text.indexOf('\n', content);
  const next = feed < 0 ? text.length : feed + 1;
  const end = feed < 0 ? next : feed - (text[feed - 1] === '\r' ? 1 : 0);
  return { start, end, next, indent: content - start, blank: isBreak(text.charCodeAt(content)) };
}

/** One break is a space, further ones are kept; so are all breaks around lines that are indented further. */
function fold(lines: string[]): string {
  const start = lines.findIndex((line) => line !== '');
  let value = '\n'.repeat(start) + lines[start];
  let breaks = '';
  let further = false;
  for (const line of lines.slice(start + 1)) {
    if (line === '') {
      breaks += '\n';
      continue;
    }
    const indented = line.startsWith(' ');
    value += (indented || further ? `${breaks}\n` : breaks || ' ') + line;
    breaks = '';
    further = indented;
  }
  return value;
}
