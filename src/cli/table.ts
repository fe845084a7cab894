import Table from 'cli-table3';
import stringWidth from 'string-width';
import type { Output } from './output.js';
import { widestPiece, wrapText } from './wrap.js';

/** Left and right padding and the line of a cell. */
const CELL_EXTRA = 3;
/** Titles up to this width are not broken. */
const WIDEST_TITLE = 12;

export interface Wrapping {
  /** Columns that are not wrapped while there is room: ids, which people copy. */
  whole: number[];
}

/**
 * A table that fits the terminal, with Chinese characters counted as the two columns they take.
 * cli-table3 draws it; the text is wrapped here, because its own wrapping knows only spaces.
 */
export function drawTable(titles: string[], rows: string[][], { width, paint }: Output, { whole }: Wrapping): string {
  const room = width - 1 - titles.length * CELL_EXTRA;
  const widths = columnWidths([titles, ...rows], room, whole);
  const wrapped = (row: string[]) => row.map((cell, i) => wrapText(cell, widths[i] ?? room));
  const table = new Table({
    head: wrapped(titles).map((lines) => lines.map((line) => paint.bold(line)).join('\n')),
    style: {
      head: [],
      border: paint.level > 0 ? ['dim'] : [],
      // Lines between rows help only where rows run over several lines.
      compact: rows.every((row) => wrapped(row).every((lines) => lines.length === 1)),
    },
  });
  for (const row of rows) table.push(wrapped(row).map((lines) => lines.join('\n')));
  return table.toString();
}

/** Each column gets what its longest word needs; the columns with the most text share the rest. */
function columnWidths(rows: string[][], room: number, whole: number[]): number[] {
  const each = <T>(measure: (cells: string[], column: number) => T) =>
    (rows[0] ?? []).map((_, i) =>
      measure(
        rows.map((row) => row[i] ?? ''),
        i,
      ),
    );
  const longestLine = (cell: string) => Math.max(...cell.split('\n').map((line) => stringWidth(line)));
  const least = each(([title = '', ...cells], i) =>
    Math.max(Math.min(stringWidth(title), WIDEST_TITLE), ...cells.map(whole.includes(i) ? longestLine : widestPiece)),
  );
  const full = each((cells) => Math.max(...cells.map(longestLine)));
  if (sum(full) <= room) return full;
  if (sum(least) > room) return shrunk(least, room);
  return shared(least, full, room);
}

// A column that needs no more than its even share gets all it needs; the wide ones divide what is left.
function shared(least: number[], full: number[], room: number): number[] {
  const widths = [...full];
  let wide = [...full.keys()];
  for (let settled = true; settled; ) {
    const left = room - sum(full.filter((_, i) => !wide.includes(i)));
    const still = wide.filter((i) => (full[i] ?? 0) > left / wide.length);
    settled = still.length < wide.length && fits(still, left);
    if (settled) wide = still;
  }
  const at = (list: number[], i: number) => list[i] ?? 0;
  const needed = sum(wide.map((i) => at(least, i)));
  const spare = room - sum(full.filter((_, i) => !wide.includes(i))) - needed;
  const wish = sum(wide.map((i) => at(full, i))) - needed;
  for (const i of wide) widths[i] = at(least, i) + Math.floor(((at(full, i) - at(least, i)) / wish) * spare);
  return widths;

  function fits(columns: number[], left: number): boolean {
    const settledNow = wide.filter((i) => !columns.includes(i));
    return sum(columns.map((i) => least[i] ?? 0)) <= left - sum(settledNow.map((i) => full[i] ?? 0));
  }
}

function shrunk(widths: number[], room: number): number[] {
  const narrower = [...widths];
  while (sum(narrower) > room && Math.max(...narrower) > 4) {
    const widest = narrower.indexOf(Math.max(...narrower));
    narrower[widest] = (narrower[widest] ?? 0) - 1;
  }
  return narrower;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
