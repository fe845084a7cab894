import type { Project } from '../../../model/project.js';
import { type Ids, slugOf } from '../../list/ids.js';
import { keyOf } from '../columns.js';
import { isOwn } from '../fields/field.js';
import { readCell } from '../values/index.js';
import { isFault, type Scope } from '../values/value-type.js';
import { KIND_OF } from './match.js';
import { type Draft, put } from './put.js';
import { atCell, atRow, type Desk } from './report.js';
import { parentKey, parentOfRow, saidIn, type TableRow } from './row-facts.js';

/** An entry that comes new. */
export interface Addition {
  row: TableRow;
  id: string;
  draft: Draft;
  /** The id of what it belongs under. */
  parent: string;
}

/**
 * The new entries of some rows.
 * @param ids names what has no id yet
 */
export function additionsOf(desk: Desk, rows: readonly { row: TableRow; id?: string }[], ids: Ids): Addition[] {
  const named = rows.map(({ row, id }) => ({ row, id: id ?? proposed(desk, row, ids) }));
  for (const { row, id } of named) makeKnown(desk, row, id);
  return named.flatMap(({ row, id }) => additionOf(desk, row, id));
}

function proposed(desk: Desk, row: TableRow, ids: Ids): string {
  const slug = saidIn(row)
    .map(slugOf)
    .find((one) => one !== '');
  const parent = parentOfRow(desk, row);
  const under = isFault(parent) || parent.value === undefined ? '' : `${parent.value}-`;
  const id = ids.next(slug ?? `${under}${KIND_OF[row.sheet.kind]}`);
  desk.notes.push(atRow(row, 'id-proposed', { id }));
  return id;
}

/** So that other rows can refer to it. */
function makeKnown({ names }: Desk, row: TableRow, id: string): void {
  const kind = KIND_OF[row.sheet.kind];
  if (kind === 'standard') return;
  names.add(kind, { id });
  for (const text of saidIn(row)) names.add(kind, { id }, text);
}

function additionOf(desk: Desk, row: TableRow, id: string): Addition[] {
  const parent = parentOfRow(desk, row);
  if (isFault(parent)) desk.faults.push(atCell(row, parentKey(row), parent.fault, parent.args));
  else if (parent.value === undefined)
    desk.faults.push(atCell(row, parentKey(row), 'needed', { kind: KIND_OF[row.sheet.kind] }));
  const under = isFault(parent) || parent.value === undefined ? undefined : String(parent.value);
  const draft = draftOf(desk, row, id, under);
  return under === undefined ? [] : [{ row, id, draft, parent: under }];
}

function draftOf(desk: Desk, row: TableRow, id: string, parent: string | undefined): Draft {
  const { project, faults } = desk;
  const draft: Draft = { id };
  const scope: Scope = { ...desk, encounter: encounterWith(project, parent) };
  for (const column of row.sheet.columns.values()) {
    if (!isOwn(column.field)) continue;
    const key = keyOf(column);
    const reading = readCell(row.cells.get(key) ?? '', column.field.value, scope);
    if (isFault(reading)) faults.push(atCell(row, key, reading.fault, reading.args));
    else if (reading.value !== undefined) put(draft, column, reading.value, project.locales[0]);
  }
  return draft;
}

/** The id, where it is that of an encounter. */
function encounterWith({ entities }: Project, id: string | undefined): string | undefined {
  return id !== undefined && entities.get(id)?.kind === 'encounter' ? id : undefined;
}
