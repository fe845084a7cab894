import { LOCALES } from '../../../model/locale.js';
import type { Behavior, Encounter } from '../../../model/project.js';
import { type Column, keyOf } from '../columns.js';
import { at, type Entry, encounterOf, parentOf, valueFor } from '../entities.js';
import { shown } from '../values/index.js';
import { comparableText } from '../values/plain-text.js';
import type { Shown } from '../values/value-type.js';
import { type Draft, put } from './put.js';
import type { Remark } from './remark.js';
import { atCell, type Desk, tableWins } from './report.js';
import { settle } from './settle.js';
import type { TableRow } from './table-row.js';

/** An entry that changes. */
export interface Change {
  row: TableRow;
  entry: Entry;
  /** Its data as it is to be. */
  draft: Draft;
  /** How many of its values change. */
  cells: number;
  /** The id of what it is to stand under from now on. */
  moved?: string;
}

/** What a row changes in the entry it stands for; nothing where it changes nothing. */
export function changeOf(
  desk: Desk,
  { row, entry }: { row: TableRow; entry: Entry },
  base: ReadonlyMap<string, string> | undefined,
): Change | undefined {
  const change: Change = { row, entry, draft: draftOf(entry), cells: 0 };
  // Where it belongs comes first: steps are those of its encounter.
  const columns = [...row.sheet.columns.values()].sort((a, b) => order(a) - order(b));
  for (const column of columns) {
    const { type } = column.field.value;
    if (type === 'given') lookAtGiven(desk, change, column);
    else if (type !== 'id') takeCell(desk, change, column, base?.get(keyOf(column)));
  }
  return change.cells > 0 || change.moved !== undefined ? change : undefined;
}

function takeCell(desk: Desk, change: Change, column: Column, base: string | undefined): void {
  const { row, entry } = change;
  const { project, vocabulary, faults } = desk;
  const [main] = project.locales;
  const key = keyOf(column);
  const cell = row.cells.get(key) ?? '';
  const now = valueFor(entry, column, main, vocabulary.locale);
  const settled = settle(cell, column, base, now, { ...desk, encounter: encounterId(desk, change) });
  if (settled.is === 'same') return;
  if (settled.is === 'fault') {
    // Once lost, they are lost all over the sheet.
    const known = settled.code === 'characters-lost' && faults.some(({ code }) => code === settled.code);
    if (!known) faults.push(atCell(row, key, settled.code, settled.args));
    return;
  }
  const files = shown(now, column.field.value, vocabulary);
  if (settled.is === 'conflict' && !tableWins(desk, conflictAt(desk, row, key, cell, files))) return;
  if (column.field.value.type !== 'parent') {
    put(change.draft, column, settled.value, main);
    change.cells += 1;
  } else if (settled.value === undefined) faults.push(atCell(row, key, 'needed', { kind: entry.kind }));
  else change.moved = String(settled.value);
}

/** Data of an entry as its file has it, to be changed. */
function draftOf({ at: { source, path } }: Entry): Draft {
  return structuredClone(at(source.data, path)) as Draft;
}

function order({ field }: Column): number {
  return field.value.type === 'parent' ? 0 : 1;
}

/** The encounter in which the steps of a row are looked for. */
function encounterId({ project }: Desk, { entry, moved }: Change): string | undefined {
  const parent =
    moved === undefined ? parentOf(entry) : (project.entities.get(moved) as Behavior | Encounter | undefined);
  if (!parent) return undefined;
  return parent.kind === 'encounter' ? parent.id : encounterOf(entry).id;
}

function conflictAt({ vocabulary: { words } }: Desk, row: TableRow, key: string, cell: string, files: Shown): Remark {
  const say = (text: string) => (text.trim() === '' ? words.emptyCell : words.quoted(text));
  const there = typeof files === 'object' ? files.date : String(files);
  return atCell(row, key, 'conflict', { table: say(cell), files: say(there) });
}

/** Says so where a given text was written over; the workbook may be in any language. */
function lookAtGiven({ project, notes }: Desk, { row, entry }: Change, column: Column): void {
  const key = keyOf(column);
  const cell = comparableText(row.cells.get(key) ?? '');
  const [main] = project.locales;
  const given = LOCALES.map((reader) => comparableText(String(valueFor(entry, column, main, reader))));
  if (cell !== '' && !given.includes(cell)) notes.push(atCell(row, key, 'given-changed'));
}
