import type { Project } from '../../../model/project.js';
import type { Change as Edit } from '../../../workspace/edits/change.js';
import { Ids } from '../../list/ids.js';
import type { Table } from '../../tables/table.js';
import { keyOf } from '../columns.js';
import { hashOf } from '../mark.js';
import { Names } from '../names.js';
import type { Vocabulary } from '../vocabulary.js';
import { editsOf, type Work } from './edits.js';
import { foundSheets } from './found-sheet.js';
import { changeOf } from './known-rows.js';
import { refuseLosses } from './losses.js';
import { matchRows, writtenIds } from './match.js';
import { removalsOf } from './missing-rows.js';
import { needsOf } from './needed.js';
import { additionsOf } from './new-rows.js';
import type { Remark } from './remark.js';
import { atRow, type Desk, type Options, tableWins } from './report.js';
import { settle } from './settle.js';
import { lookAtSheets } from './sheet-remarks.js';
import { rowsOf, type TableRow } from './table-row.js';
import { withoutTwins } from './twins.js';

/** What bringing a table back would do. With faults, nothing of it is done. */
export interface Plan {
  /** What cannot be taken over. */
  faults: Remark[];
  /** What changed on both sides and was left as it is in the files. */
  conflicts: Remark[];
  /** What is left out, and what is good to know. */
  notes: Remark[];
  /** Conflicts settled as was asked for. */
  settled: number;
  edits: Map<string, Edit[]>;
  tally: { cells: number; entries: number; added: number; removed: number; moved: number };
}

/**
 * Holds a table that csm wrote out against the project as it is now, and against what it said when it was
 * written out: only what was changed in the table is changed in the files.
 */
export function planBringingBack(
  project: Project,
  tables: readonly Table[],
  vocabulary: Vocabulary,
  options: Options,
): Plan {
  const desk: Desk = {
    project,
    vocabulary,
    names: Names.of(project),
    options,
    faults: [],
    conflicts: [],
    notes: [],
    settled: 0,
  };
  const work = workOf(desk, tables);
  const { faults, conflicts, notes, settled } = desk;
  const moved = work.changes.filter((one) => one.moved !== undefined).length;
  const changed = work.changes.filter(({ cells }) => cells > 0);
  return {
    faults,
    conflicts,
    notes,
    settled,
    edits: faults.length > 0 ? new Map() : editsOf(project, work),
    tally: {
      cells: changed.reduce((sum, { cells }) => sum + cells, 0),
      entries: changed.length,
      added: work.additions.length,
      removed: work.removals.length,
      moved,
    },
  };
}

/** What may stand in a table without being lost with it. */
const HARMLESS: Remark['code'][] = ['no-mark', 'columns-missing', 'rows-missing', 'gone-from-files', 'taken-for'];

/** Whether csm wrote a table out, and whatever was filled in since has been brought back: nothing is lost with it. */
export function isBroughtBack(project: Project, tables: readonly Table[], vocabulary: Vocabulary): boolean {
  if (foundSheets(tables, vocabulary.all, project.locales[0]).sheets.length === 0) return false;
  const { faults, conflicts, notes, edits } = planBringingBack(project, tables, vocabulary, { remove: false });
  return faults.length + conflicts.length + edits.size === 0 && notes.every(({ code }) => HARMLESS.includes(code));
}

function workOf(desk: Desk, tables: readonly Table[]): Work {
  const { project, vocabulary } = desk;
  const { sheets, others } = foundSheets(tables, vocabulary.all, project.locales[0]);
  lookAtSheets(desk, sheets, others);
  // Without its headings, or with two of them, a sheet cannot be read at all.
  if (desk.faults.length > 0) return { changes: [], additions: [], removals: [] };
  const read = sheets.map((sheet) => ({ sheet, ...rowsOf(sheet) }));
  const bases = new Map(read.flatMap((one) => [...one.bases]));
  const matched = matchRows(
    project,
    read.flatMap(({ rows }) => rows),
  );
  desk.faults.push(...matched.faults);
  const back = matched.gone.filter((one) => isWanted(desk, one, bases.get(hashOf(one.id))));
  const { twins, fresh } = withoutTwins(desk, [...matched.fresh, ...back], matched.known);
  const ids = new Ids([...writtenIds(project), ...fresh.flatMap(({ id }) => id ?? [])]);
  const additions = additionsOf(desk, fresh, ids);
  const changes = [
    ...matched.known.flatMap((one) => changeOf(desk, one, bases.get(hashOf(one.entry.id))) ?? []),
    ...twins.flatMap((one) => changeOf(desk, one, undefined) ?? []),
  ];
  for (const { row, draft } of [...changes, ...additions]) desk.faults.push(...needsOf(row, draft));
  const present = new Set([...matched.known, ...twins].map(({ entry }) => entry.id));
  const removals = sheets.flatMap((sheet) => removalsOf(desk, sheet, present));
  return refuseLosses(desk, { changes, additions, removals });
}

/** Whether the row of an entry that the files do not have any more is to bring it back: never, unless it was changed. */
function isWanted(
  desk: Desk,
  { row, id }: ReturnType<typeof matchRows>['gone'][number],
  base: ReadonlyMap<string, string> | undefined,
): boolean {
  if (!isChanged(desk, row, base)) {
    desk.notes.push(atRow(row, 'gone-from-files', { id }));
    return false;
  }
  return tableWins(desk, atRow(row, 'gone-but-changed', { id }));
}

function isChanged(desk: Desk, { sheet, cells }: TableRow, base: ReadonlyMap<string, string> | undefined): boolean {
  return [...sheet.columns.values()].some((column) => {
    const { type } = column.field.value;
    const key = keyOf(column);
    if (type === 'id' || type === 'given') return false;
    return settle(cells.get(key) ?? '', column, base?.get(key), undefined, desk).is !== 'same';
  });
}
