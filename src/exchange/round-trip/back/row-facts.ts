import { keyOf } from '../columns.js';
import { readCell } from '../values/index.js';
import type { Reading, Scope } from '../values/value-type.js';
import type { TableRow } from './table-row.js';

export type { TableRow };

/** The field of each sheet that says what an entry is. */
const SAYING = { standards: 'statement', behaviors: 'does', expectations: 'says' } as const;

/** What a row says, in each language it says it in. */
export function saidIn(row: TableRow): string[] {
  return [...row.sheet.columns.values()]
    .filter(({ field }) => field.name === SAYING[row.sheet.kind])
    .map((column) => row.cells.get(keyOf(column)) ?? '')
    .filter((text) => text.trim() !== '');
}

/** The column that names what a row belongs under. */
export function parentKey({ sheet }: TableRow): 'behavior' | 'encounter' {
  return sheet.kind === 'standards' ? 'behavior' : 'encounter';
}

/** The id of what a row belongs under. */
export function parentOfRow(scope: Scope, row: TableRow): Reading {
  const key = parentKey(row);
  return readCell(row.cells.get(key) ?? '', { type: 'parent', of: key }, scope);
}
