import { Failure } from '../../model/failure.js';
import { closest } from '../../model/suggestion.js';
import type { Table } from '../tables/table.js';
import { findHeader } from './find-header.js';

/**
 * The sheet a list is read from: the one that was named, or of those shown the one that looks most like
 * a list. `others` look like lists too.
 * @throws Failure `unknown-sheet`
 */
export function chosenTable(
  file: string,
  tables: readonly Table[],
  sheet: string | undefined,
): { table: Table; others: string[] } {
  if (sheet !== undefined) {
    const table =
      tables.find(({ name }) => name === sheet) ??
      tables.find(({ name }) => name.trim().toLowerCase() === sheet.trim().toLowerCase());
    if (table) return { table, others: [] };
    const sheets = tables.map(({ name }) => name);
    throw new Failure('unknown-sheet', { file, sheet, sheets, suggestion: closest(sheet, sheets) });
  }
  const shown = tables.some(({ hidden }) => !hidden) ? tables.filter(({ hidden }) => !hidden) : tables;
  const lists = shown
    .map((table) => ({ table, header: findHeader(table) }))
    .filter(({ header }) => header !== undefined)
    .map(({ table, header }) => ({
      table,
      known: header?.read.filter((one) => one && one.kind !== 'none').length ?? 0,
      rows: table.rows.length,
    }))
    .toSorted((a, b) => b.known - a.known || b.rows - a.rows);
  const table = lists[0]?.table ?? shown[0] ?? tables[0];
  if (!table) throw new Failure('table-empty', { file });
  return { table, others: lists.slice(1).map((one) => one.table.name) };
}
