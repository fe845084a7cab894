import type { Table } from '../../documents/tree.js';
import { columnShares, leastWidths } from '../html/columns.js';
import { divided } from './grid.js';

/** A character of a table and the room beside the text of a cell, in twips. */
const CHARACTER = 104;
const BESIDE = 200;

/**
 * The columns of a table in twips: as the tree wants them, but wide enough for their longest words.
 * What those need more, the others give, each in proportion to what it can spare.
 */
export function columnWidths(table: Table, total: number): number[] {
  const wanted = divided(total, columnShares(table.columns));
  const least = leastWidths(table).map((characters) => characters * CHARACTER + BESIDE);
  const lacking = sum(wanted.map((width, i) => Math.max(0, (least[i] ?? 0) - width)));
  const spare = sum(wanted.map((width, i) => Math.max(0, width - (least[i] ?? 0))));
  if (lacking === 0) return wanted;
  if (spare < lacking) return divided(total, least);
  const widths = wanted.map((width, i) => {
    const needed = least[i] ?? 0;
    return width < needed ? needed : width - ((width - needed) / spare) * lacking;
  });
  return divided(total, widths);
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
