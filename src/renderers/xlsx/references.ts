import { areaAddress, cellAddress } from '../../documents/cell-addresses.js';
import type { Area } from '../../documents/workbook.js';

/** `'Score card'!$A$1:$B$2`, as defined names refer to cells. */
export function nameReference(sheet: string, area: Area): string {
  return `${quoted(sheet)}!${areaAddress(area, 'both')}`;
}

/** `'Score card'!$4:$5`: whole rows, counted from 0. */
export function rowsReference(sheet: string, first: number, last: number): string {
  return `${quoted(sheet)}!$${first + 1}:$${last + 1}`;
}

/** `'Score card'!$A:$B`: whole columns, counted from 0. */
export function columnsReference(sheet: string, first: number, last: number): string {
  const letters = (column: number) => cellAddress(0, column).replace(/\d+$/, '');
  return `${quoted(sheet)}!$${letters(first)}:$${letters(last)}`;
}

function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}
