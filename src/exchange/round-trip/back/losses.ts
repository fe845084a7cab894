import type { Entry } from '../entities.js';
import type { Work } from './edits.js';
import type { Change } from './known-rows.js';
import { atCell, type Desk } from './report.js';

/**
 * Refuses what would lose something: comments of an entry that is put elsewhere, changes below one that moves,
 * standards of a behavior that goes. Gives the work without what goes along with something else.
 */
export function refuseLosses(desk: Desk, work: Work): Work {
  for (const change of work.changes) if (change.moved !== undefined) refuseMove(desk, change, change.moved, work);
  const gone = new Set(work.removals.map(({ id }) => id));
  for (const entry of work.removals) {
    if (entry.kind !== 'behavior') continue;
    const movedAway = new Set(work.changes.flatMap((one) => (one.moved === undefined ? [] : one.entry.id)));
    const left = entry.standards.map(({ id }) => id).filter((id) => !gone.has(id) && !movedAway.has(id));
    if (left.length > 0) {
      desk.faults.push({
        code: 'deleted-with-standards',
        args: { id: entry.id, standards: left },
        sheet: desk.vocabulary.words.sheets.behaviors,
      });
    }
  }
  const removals = work.removals.filter((entry) => entry.kind !== 'standard' || !gone.has(entry.behavior.id));
  return { ...work, removals };
}

function refuseMove(desk: Desk, { row, entry }: Change, to: string, { changes, additions, removals }: Work): void {
  const key = entry.kind === 'standard' ? 'behavior' : 'encounter';
  const refuse = (code: 'move-with-comments' | 'move-with-standards') =>
    desk.faults.push(atCell(row, key, code, { id: entry.id, to }));
  if (hasComments(entry)) refuse('move-with-comments');
  const below = entry.kind === 'behavior' ? new Set(entry.standards.map(({ id }) => id)) : new Set();
  const touched =
    changes.some((one) => below.has(one.entry.id) || (entry.kind === 'behavior' && one.moved === entry.id)) ||
    additions.some((one) => entry.kind === 'behavior' && one.parent === entry.id) ||
    removals.some(({ id }) => below.has(id));
  if (touched) refuse('move-with-standards');
}

/** Whether a comment stands in the lines of an entry, or right above them. */
function hasComments({ at: { source, path } }: Entry): boolean {
  const { line, column } = source.locate(path);
  const lines = source.text.split(/\r?\n/);
  const within = (one: string) => one.trim() === '' || one.search(/\S/) >= column - 1;
  const after = lines.slice(line).findIndex((one) => !within(one));
  const own = lines.slice(line - 1, after < 0 ? undefined : line + after);
  return [lines[line - 2] ?? '', ...own].some((one, i) => (i === 0 ? /^\s*#/ : /(?:^|\s)#/).test(one));
}
