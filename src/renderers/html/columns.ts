import type { Column, Table } from '../../documents/tree.js';
import { plainText } from '../inlines.js';

/** What fits side by side on a printed page, in characters of the table's size. */
const PAGE = 72;
const LONGEST = 16;
const SHORTEST = 4;
const HAN_IN_HEAD = 12;
const HAN_IN_CELL = 8;
const DATE = 15;

/** Widths in percent of the table. A column without one is as wide as the others are on average. */
export function columnShares(columns: Column[]): number[] {
  const given = columns.flatMap(({ width = 0 }) => (width > 0 ? [width] : []));
  const average = given.length > 0 ? sum(given) / given.length : 1;
  const widths = columns.map(({ width = 0 }) => (width > 0 ? width : average));
  const total = sum(widths);
  return widths.map((width) => Math.round((width / total) * 1000) / 10);
}

/**
 * The least width of each column in characters: room for its longest word, so that words break only
 * when the columns together would not fit on the page.
 */
export function leastWidths(table: Table): number[] {
  const least = table.columns.map((column, index) => {
    const cells = table.rows.map((row) => (row[index] ?? []).map(plainText).join(' '));
    return Math.max(SHORTEST, longestWord(column.title, HAN_IN_HEAD), longestWord(cells.join(' '), HAN_IN_CELL));
  });
  const total = sum(least);
  return total <= PAGE ? least : least.map((width) => Math.floor((width / total) * PAGE));
}

// Chinese may break anywhere, but a short term looks better in one piece.
function longestWord(text: string, han: number): number {
  const words = text.match(/\d{4}年\d{1,2}月\d{1,2}日|\p{Script=Han}+|[^\s\p{Script=Han}\p{P}]+/gu) ?? [];
  const widths = words.map((word) => {
    // Of a date the day alone on the next line would be read as something else.
    if (/^\d/.test(word) && word.endsWith('日')) return DATE;
    return /\p{Script=Han}/u.test(word) ? Math.min(han, 2 * word.length) : Math.min(LONGEST, word.length);
  });
  return widths.reduce((longest, width) => Math.max(longest, width), 0);
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
