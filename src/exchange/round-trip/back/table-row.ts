import { keyOf } from '../columns.js';
import { readToken } from '../mark.js';
import type { FoundSheet } from './found-sheet.js';

/** A row of a sheet with anything in it. */
export interface TableRow {
  sheet: FoundSheet;
  /** Counted from 1. */
  number: number;
  /** What the cells say, by the key of their column. */
  cells: Map<string, string>;
  /** The hash of the id this row had when it was written out; nothing of new rows. */
  exported?: string;
}

/** The rows of a sheet, and what each cell said when it was written out, by the hash of the id of its row. */
export function rowsOf(sheet: FoundSheet): { rows: TableRow[]; bases: Map<string, Map<string, string>> } {
  const rows: TableRow[] = [];
  const bases = new Map<string, Map<string, string>>();
  for (const { cells, number } of sheet.rows) {
    const token = sheet.mark && readToken(cells[sheet.tokens] ?? '');
    if (token) bases.set(token.id, new Map(sheet.mark?.keys.map((key, i) => [key, token.cells[i] ?? ''])));
    const said = new Map([...sheet.columns].map(([place, column]) => [keyOf(column), cells[place] ?? '']));
    if (isBlank(sheet, cells)) continue;
    rows.push({ sheet, number, cells: said, ...(token && { exported: token.id }) });
  }
  return { rows, bases };
}

/** The place of a column in a sheet. */
export function placeOf({ columns }: FoundSheet, key: string): number | undefined {
  return [...columns].find(([, column]) => keyOf(column) === key)?.[0];
}

// What is only given may be left in a row that was emptied.
function isBlank({ columns }: FoundSheet, cells: readonly string[]): boolean {
  return [...columns].every(([place, { field }]) => field.value.type === 'given' || (cells[place] ?? '').trim() === '');
}
