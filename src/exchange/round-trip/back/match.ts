import { ID } from '../../../model/formats.js';
import type { Project } from '../../../model/project.js';
import { type Entry, entriesOf } from '../entities.js';
import type { SheetKind } from '../fields/field.js';
import { hashOf } from '../mark.js';
import { addressOf as cellOf, type Remark } from './remark.js';
import { atCell } from './report.js';
import { placeOf, type TableRow } from './table-row.js';

/** The kind of entity each sheet holds. */
export const KIND_OF = { standards: 'standard', behaviors: 'behavior', expectations: 'expectation' } as const;

/** Rows, each with what it is about. */
export interface Matched {
  /** Rows of what the project has. */
  known: { row: TableRow; entry: Entry }[];
  /** Rows of what it does not have; without an id where the row has none. */
  fresh: { row: TableRow; id?: string }[];
  /** Rows that were written out, and whose entries the files do not have any more. */
  gone: { row: TableRow; id: string }[];
  faults: Remark[];
}

/** Finds for each row what it stands for, by the id in its first column. */
export function matchRows(project: Project, rows: readonly TableRow[]): Matched {
  const matched: Matched = { known: [], fresh: [], gone: [], faults: [] };
  const taken = new Map<string, TableRow>();
  const written = writtenIds(project);
  for (const row of rows) {
    const cell = (row.cells.get('id') ?? '').normalize('NFKC').trim();
    const id = project.entities.has(cell) ? cell : cell.toLowerCase();
    const other = taken.get(id);
    if (cell === '') matched.fresh.push({ row });
    else if (other) matched.faults.push(atCell(row, 'id', 'id-twice', { id, other: addressOf(other, row) }));
    else {
      taken.set(id, row);
      matchById(project, matched, { row, id, cell, written });
    }
  }
  return withoutRenamed(project, matched);
}

function matchById(
  project: Project,
  { known, fresh, gone, faults }: Matched,
  { row, id, cell, written }: { row: TableRow; id: string; cell: string; written: ReadonlySet<string> },
): void {
  const entity = project.entities.get(id);
  if (entity?.kind === KIND_OF[row.sheet.kind]) known.push({ row, entry: entity as Entry });
  else if (entity) faults.push(atCell(row, 'id', 'id-elsewhere', { id, kind: entity.kind }));
  else if (written.has(id)) faults.push(atCell(row, 'id', 'entry-unsound', { id }));
  else if (!ID.test(id)) faults.push(atCell(row, 'id', 'bad-id', { value: cell, ...suggested(cell) }));
  else if (row.exported === hashOf(id)) gone.push({ row, id });
  else fresh.push({ row, id });
}

/** The cell of an id in a row; with its sheet, where that is another one than that of `from`. */
function addressOf({ sheet, number }: TableRow, from: TableRow): string {
  const cell = cellOf({ sheet, row: number, place: placeOf(sheet, 'id') });
  return `${sheet === from.sheet ? '' : `${sheet.name} `}${cell}`;
}

/** A new id in a row that was written out under another one, which no row has any more, is a new name for it. */
function withoutRenamed(project: Project, matched: Matched): Matched {
  const present = new Set([...matched.known.map(({ entry }) => entry.id), ...matched.gone.map(({ id }) => id)]);
  const hashes = new Map<SheetKind, Map<string, string>>();
  const idBehind = (sheet: SheetKind, hash: string) => {
    const known = hashes.get(sheet) ?? new Map(entriesOf(project, sheet).map(({ id }) => [hashOf(id), id]));
    hashes.set(sheet, known);
    return known.get(hash);
  };
  const fresh = matched.fresh.filter(({ row, id }) => {
    const from = row.exported && idBehind(row.sheet.kind, row.exported);
    if (from === undefined || present.has(from)) return true;
    matched.faults.push(
      id === undefined ? atCell(row, 'id', 'id-removed', { from }) : atCell(row, 'id', 'id-changed', { from, to: id }),
    );
    return false;
  });
  return { ...matched, fresh };
}

/** Every id that stands in the files, also those of what is too faulty to be understood. */
export function writtenIds({ sources }: Project): Set<string> {
  const ids = new Set<string>();
  const collect = (data: unknown): void => {
    if (typeof data !== 'object' || data === null) return;
    if ('id' in data && typeof data.id === 'string') ids.add(data.id);
    for (const value of Object.values(data)) collect(value);
  };
  for (const { data } of sources) collect(data);
  return ids;
}

function suggested(written: string): { suggestion?: string } {
  const slug = written
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return ID.test(slug) ? { suggestion: slug } : {};
}
