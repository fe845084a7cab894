import type { Project } from '../../../model/project.js';
import type { Names } from '../names.js';
import type { RemarkCode, Vocabulary } from '../vocabulary.js';
import { type Remark, remarkAt } from './remark.js';
import { placeOf, type TableRow } from './table-row.js';

export interface Options {
  /** Which side a value is taken from that changed on both; without one it stays as it is in the files. */
  prefer?: 'table' | 'files';
  /** Whether entries go whose rows were deleted. */
  remove: boolean;
}

/** What bringing back is about, and what is said of it on the way. */
export interface Desk {
  project: Project;
  vocabulary: Vocabulary;
  names: Names;
  options: Options;
  faults: Remark[];
  conflicts: Remark[];
  notes: Remark[];
  /** Conflicts that were settled as was asked for. */
  settled: number;
}

/** Whether the table wins where both sides changed; what is not settled is noted as a conflict. */
export function tableWins(desk: Desk, remark: Remark): boolean {
  const { prefer } = desk.options;
  if (prefer === undefined) desk.conflicts.push(remark);
  else desk.settled += 1;
  return prefer === 'table';
}

/** A remark on a cell of a row. */
export function atCell({ sheet, number }: TableRow, key: string, code: RemarkCode, args: Remark['args'] = {}): Remark {
  return remarkAt({ sheet, row: number, place: placeOf(sheet, key) }, code, args);
}

/** A remark on a row. */
export function atRow({ sheet, number }: TableRow, code: RemarkCode, args: Remark['args'] = {}): Remark {
  return remarkAt({ sheet, row: number }, code, args);
}
