import { ID } from '../../../model/formats.js';
import type { Project } from '../../../model/project.js';
import { type Entry, entriesOf } from '../entities.js';
import type { SheetKind } from '../fields/field.js';
import { hashOf } from '../mark.js';
import type { RemarkCode } from '../vocabulary.js';
import { addressOf, type Remark, remarkAt } from './remark.js';
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
  for (const row of rows) {
    const written = (row.cells.get('id') ?? '').normalize('NFKC').trim();
    if (written === '') {
      matched.fresh.push({ row });
      continue;
    }
    const id = project.entities.has(written) ? written : written.toLowerCase();
    const fault = (code: RemarkCode, args: Record<string, unknown>) =>
      matched.faults.push(remarkAt({ sheet: row.sheet, row: row.number, place: placeOf(row.sheet, 'id') }, code, args));
    const other = taken.get(id);
    if (other) {
      const at = addressOf({ sheet: other.sheet, row: other.number, place: placeOf(other.sheet, 'id') });
      fault('id-twice', { id, other: other.sheet === row.sheet ? at : `${other.sheet.name} ${at}` });
      continue;
    }
    taken.set(id, row);
    const entity = project.entities.get(id);
    const kind = KIND_OF[row.sheet.kind];
    if (entity?.kind === kind) matched.known.push({ row, entry: entity as Entry });
    else if (entity) fault('id-elsewhere', { id, kind: entity.kind });
    else if (!ID.test(id)) fault('bad-id', { value: written, ...suggested(written) });
    else if (row.exported === hashOf(id)) matched.gone.push({ row, id });
    else matched.fresh.push({ row, id });
  }
  return withoutRenamed(project, matched);
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
    const spot = { sheet: row.sheet, row: row.number, place: placeOf(row.sheet, 'id') };
    matched.faults.push(
      id === undefined ? remarkAt(spot, 'id-removed', { from }) : remarkAt(spot, 'id-changed', { from, to: id }),
    );
    return false;
  });
  return { ...matched, fresh };
}

function suggested(written: string): { suggestion?: string } {
  const slug = written
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return ID.test(slug) ? { suggestion: slug } : {};
}
