import { readXlsx } from 'hucre/xlsx';
import type { Workbook } from '../../src/documents/workbook.js';
import { renderXlsx } from '../../src/renderers/xlsx/index.js';
import { converted } from '../support/office.js';

/** What a cell of a sheet comes to once LibreOffice has reckoned the workbook through; a day is a `Date`. */
export async function reckoned(workbook: Workbook): Promise<(row: number, column: number, sheet: string) => unknown> {
  const { sheets } = await readXlsx(await converted(await renderXlsx(workbook), 'xlsx', 'xlsx'));
  const places = new Map(workbook.sheets.map(({ id }, i) => [id, i]));
  return (row, column, sheet) => sheets[places.get(sheet) ?? -1]?.rows[row]?.[column] ?? '';
}
