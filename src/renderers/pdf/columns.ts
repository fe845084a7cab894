import type { Table } from '../../documents/tree.js';
import { plainText } from '../inlines.js';
import { clean, longestWord } from './words.js';

/** The longest word a column makes room for, in em: longer ones are broken. */
const LONGEST = 11;
const SHORTEST = 2;

/**
 * The widths of a table's columns in points, `room` together: in proportion to what the tree asks for, but
 * none narrower than its longest word as long as the others can spare it. `size` is that of the text,
 * `padding` what a cell needs beside it.
 */
export function columnWidths({ columns, rows }: Table, room: number, size: number, padding: number): number[] {
  const given = columns.flatMap(({ width = 0 }) => (width > 0 ? [width] : []));
  const average = given.length > 0 ? sum(given) / given.length : 1;
  const wanted = columns.map(({ width = 0 }) => (width > 0 ? width : average));
  const least = columns.map((column, i) => {
    const inCells = rows.map((row) => longestWord(clean((row[i] ?? []).map(plainText).join(' '))));
    const longest = maximum([SHORTEST, longestWord(clean(column.title)) * BOLD, ...inCells]);
    return Math.min(LONGEST, longest) * size + padding;
  });
  const total = sum(least);
  if (total >= room) return least.map((width) => (width / total) * room);
  return shared(wanted, least, room);
}

/** Semibold letters are a little wider. */
const BOLD = 1.05;

// Columns that would fall below their least width get it; the rest is shared among the others.
function shared(wanted: number[], least: number[], room: number): number[] {
  const fixed = new Set<number>();
  for (;;) {
    const free = room - sum(least.filter((_, i) => fixed.has(i)));
    const shares = sum(wanted.filter((_, i) => !fixed.has(i)));
    const widths = wanted.map((share, i) => (fixed.has(i) ? (least[i] ?? 0) : (share / shares) * free));
    const short = widths.findIndex((width, i) => !fixed.has(i) && width < (least[i] ?? 0) - 0.01);
    if (short < 0) return widths;
    fixed.add(short);
  }
}

function maximum(numbers: number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
