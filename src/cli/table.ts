import Table from 'cli-table3';
import stringWidth from 'string-width';
import type { Output } from './output.js';

/** A column of a terminal table; `grow` columns share the width the others leave. */
export interface TableColumn {
  title: string;
  grow?: boolean;
}

/** Left and right padding and the line of a cell. */
const CELL_EXTRA = 3;
const MIN_GROW = 12;

/**
 * A table that fits the terminal, with Chinese characters counted as the two columns they take.
 * cli-table3 draws it; the text is wrapped here, because its own wrapping knows only spaces.
 */
export function drawTable(columns: TableColumn[], rows: string[][], { width, paint }: Output): string {
  const widths = columnWidths(columns, rows, width);
  const table = new Table({
    head: columns.map((column, i) =>
      wrapText(column.title, widths[i] ?? MIN_GROW)
        .map((line) => paint.bold(line))
        .join('\n'),
    ),
    style: {
      head: [],
      border: paint.level > 0 ? ['dim'] : [],
      compact: rows.every((row) => row.every((cell, i) => stringWidth(cell) <= (widths[i] ?? 0))),
    },
  });
  for (const row of rows) table.push(row.map((cell, i) => wrapText(cell, widths[i] ?? MIN_GROW).join('\n')));
  return table.toString();
}

function columnWidths(columns: TableColumn[], rows: string[][], width: number): number[] {
  const natural = columns.map((column, i) =>
    Math.max(...[column.title, ...rows.map((row) => row[i] ?? '')].map((cell) => stringWidth(cell))),
  );
  const room = width - 1 - columns.length * CELL_EXTRA;
  const growing = columns.flatMap((column, i) => (column.grow ? [i] : []));
  const fixed = natural.reduce((sum, one, i) => sum + (growing.includes(i) ? 0 : one), 0);
  const least = growing.length * MIN_GROW;
  // Where even the fixed columns are too wide, the widest of them give way.
  const widths =
    fixed + least > room
      ? shrink(
          natural.map((one, i) => (growing.includes(i) ? MIN_GROW : one)),
          room,
        )
      : [...natural];
  if (fixed + least <= room) {
    const wanted = growing.reduce((sum, i) => sum + (natural[i] ?? 0), 0);
    const share = room - fixed;
    for (const i of growing) {
      if (wanted > share) widths[i] = Math.max(MIN_GROW, Math.floor(((natural[i] ?? 0) / wanted) * share));
    }
    return widths.reduce((sum, one) => sum + one, 0) > room ? shrink(widths, room) : widths;
  }
  return widths;
}

function shrink(widths: number[], room: number): number[] {
  const shrunk = [...widths];
  while (shrunk.reduce((sum, one) => sum + one, 0) > room) {
    const widest = shrunk.indexOf(Math.max(...shrunk));
    if ((shrunk[widest] ?? 0) <= 4) break;
    shrunk[widest] = (shrunk[widest] ?? 0) - 1;
  }
  return shrunk;
}

/** Lines of at most `width` columns: broken at spaces and between Chinese characters, within words only if it must be. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const part of text.split('\n')) {
    let line = '';
    for (const piece of pieces(part)) {
      if (stringWidth(line + piece.trimEnd()) <= width) {
        line += piece;
        continue;
      }
      if (line.trim()) lines.push(line.trimEnd());
      line = piece;
      while (stringWidth(line.trimEnd()) > width) {
        const head = fitting(line, width);
        lines.push(head);
        line = line.slice(head.length);
      }
    }
    lines.push(line.trimEnd());
  }
  return lines;
}

// Words with the space and punctuation after them; each Chinese character with the punctuation it carries.
function pieces(text: string): string[] {
  return text.match(/[\p{Script=Han}][、,。;:?!)”』」》]*|[^\s\p{Script=Han}]+(?:-(?=\w))?\s*|\s+/gu) ?? [];
}

function fitting(text: string, width: number): string {
  let head = '';
  for (const character of text) {
    if (stringWidth(head + character) > width) break;
    head += character;
  }
  return head || Array.from(text).slice(0, 1).join('');
}
