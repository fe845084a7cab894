import type { Behavior, Encounter } from '../../../model/project.js';
import { type Ids, slugOf } from '../../list/ids.js';
import { keyOf } from '../columns.js';
import { isOwn } from '../fields/field.js';
import { readCell } from '../values/index.js';
import { isFault } from '../values/value-type.js';
import { KIND_OF, twinOf } from './match.js';
import { type Draft, put } from './put.js';
import { atCell, atRow, type Desk } from './report.js';
import type { TableRow } from './table-row.js';

/** An entry that comes new. */
export interface Addition {
  row: TableRow;
  id: string;
  draft: Draft;
  /** The id of what it belongs under. */
  parent: string;
}

/** The columns of a sheet that say what an entry is. */
const SAYING = { standards: 'statement', behaviors: 'does', expectations: 'says' } as const;

/**
 * The new entries of some rows. A row without an id that says what an entry without a row says has been brought
 * back before: it is left alone.
 * @param ids names what has no id yet
 */
export function additionsOf(
  desk: Desk,
  rows: readonly { row: TableRow; id?: string }[],
  ids: Ids,
  taken: ReadonlySet<string>,
): Addition[] {
  const named = rows.flatMap(({ row, id }) => withId(desk, row, id, ids, taken));
  for (const { row, id } of named) makeKnown(desk, row, id);
  return named.flatMap(({ row, id }) => additionOf(desk, row, id));
}

function withId(
  desk: Desk,
  row: TableRow,
  id: string | undefined,
  ids: Ids,
  taken: ReadonlySet<string>,
): { row: TableRow; id: string }[] {
  if (id !== undefined) return [{ row, id }];
  const texts = textsOf(row);
  const parent = readCell(row.cells.get(parentKey(row)) ?? '', parentKind(row), desk);
  const under = isFault(parent) ? '' : String(parent.value);
  const twin = twinOf(desk.project, row.sheet.kind, under, texts, taken);
  if (twin) {
    desk.notes.push(atRow(row, 'taken-for', { id: twin.id }));
    return [];
  }
  const kind = KIND_OF[row.sheet.kind];
  const slug = texts.map(slugOf).find((one) => one !== '');
  const proposed = ids.next(slug ?? `${under === '' ? kind : under}-${kind}`);
  desk.notes.push(atRow(row, 'id-proposed', { id: proposed }));
  return [{ row, id: proposed }];
}

/** So that other rows can refer to it. */
function makeKnown({ names }: Desk, row: TableRow, id: string): void {
  const kind = KIND_OF[row.sheet.kind];
  if (kind === 'standard') return;
  for (const text of textsOf(row)) names.add(kind, { id }, text);
  names.add(kind, { id });
}

function additionOf(desk: Desk, row: TableRow, id: string): Addition[] {
  const [main] = desk.project.locales;
  const draft: Draft = { id };
  const parent = readCell(row.cells.get(parentKey(row)) ?? '', parentKind(row), desk);
  if (isFault(parent)) desk.faults.push(atCell(row, parentKey(row), parent.fault, parent.args));
  else if (parent.value === undefined)
    desk.faults.push(atCell(row, parentKey(row), 'needed', { kind: KIND_OF[row.sheet.kind] }));
  const under = isFault(parent) || parent.value === undefined ? undefined : String(parent.value);
  const above = desk.project.entities.get(under ?? '') as Behavior | Encounter | undefined;
  for (const column of row.sheet.columns.values()) {
    if (!isOwn(column.field)) continue;
    const key = keyOf(column);
    const scope = { ...desk, ...(above?.kind === 'encounter' && { encounter: above.id }) };
    const reading = readCell(row.cells.get(key) ?? '', column.field.value, scope);
    if (isFault(reading)) desk.faults.push(atCell(row, key, reading.fault, reading.args));
    else if (reading.value !== undefined) put(draft, column, reading.value, main);
  }
  return under === undefined ? [] : [{ row, id, draft, parent: under }];
}

function textsOf(row: TableRow): string[] {
  const saying = SAYING[row.sheet.kind];
  return [...row.sheet.columns.values()]
    .filter(({ field }) => field.name === saying)
    .map((column) => row.cells.get(keyOf(column)) ?? '')
    .filter((text) => text.trim() !== '');
}

function parentKey({ sheet }: TableRow): 'behavior' | 'encounter' {
  return sheet.kind === 'standards' ? 'behavior' : 'encounter';
}

function parentKind(row: TableRow) {
  return { type: 'parent', of: parentKey(row) } as const;
}
