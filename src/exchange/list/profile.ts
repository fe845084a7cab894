import type { Row } from '../tables/table.js';
import type { Column } from './column.js';
import { filled } from './marks.js';
import { numberOf, withDecimalPoints } from './number-style.js';
import type { CellContext } from './parse/cell.js';

/** Fewer numbers than this say nothing of a column. */
const LEAST_LEVEL = 50;

/** What the numbers of a column are, by its header and by each other. */
export function profileOf(column: Column, rows: readonly Row[], decimalComma: boolean): CellContext {
  const cells = rows.map(({ cells: row }) => filled(row[column.index])).filter((cell) => cell !== '');
  const numbers = cells
    .map((cell) => numberOf(decimalComma ? withDecimalPoints(cell) : cell))
    .filter((number) => number !== undefined);
  const percents = cells.filter((cell) => /%|per ?cent/i.test(cell)).length;
  if (column.unit !== undefined) {
    const fractions = column.unit === '%' && numbers.length > 0 && numbers.every((number) => number <= 1);
    return { unit: column.unit, decimalComma, ...(fractions && { fractions }) };
  }
  if (percents > 0) return { unit: '%', assumed: true, fractions: true, mixed: true, decimalComma };
  if (numbers.length === 0) return { decimalComma };
  if (numbers.every((number) => number <= 1) && numbers.some((number) => number > 0 && number < 1))
    return { unit: '%', assumed: true, fractions: true, decimalComma };
  const usual = numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
  const asShares = usual >= LEAST_LEVEL && numbers.every((number) => number >= 0 && number <= 100);
  return { decimalComma, ...(asShares && { unit: '%', assumed: true }) };
}
