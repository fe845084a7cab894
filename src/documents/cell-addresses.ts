/** Addresses of cells as formulas write them. Rows and columns are counted from 0. */
import type { Area } from './workbook.js';

/** What stays the same when a formula is copied to another cell. */
export type Fixed = 'row' | 'column' | 'both' | 'none';

/** `B5`; `$B5` where the column is fixed. */
export function cellAddress(row: number, column: number, fixed: Fixed = 'none'): string {
  const [columnSign, rowSign] = SIGNS[fixed];
  return `${columnSign}${columnLetters(column)}${rowSign}${row + 1}`;
}

/** `B5:D9`, or `B5` for a single cell. */
export function areaAddress({ top, left, bottom, right }: Area, fixed: Fixed = 'none'): string {
  const first = cellAddress(top, left, fixed);
  return top === bottom && left === right ? first : `${first}:${cellAddress(bottom, right, fixed)}`;
}

const SIGNS: Record<Fixed, [string, string]> = {
  row: ['', '$'],
  column: ['$', ''],
  both: ['$', '$'],
  none: ['', ''],
};

function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${columnLetters(Math.floor(index / 26) - 1)}${letter}`;
}
