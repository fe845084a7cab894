import { type Entry, entriesOf, parentOf } from '../entities.js';
import { comparableText } from '../values/plain-text.js';
import type { Matched } from './match.js';
import { atRow, type Desk } from './report.js';
import { parentOfRow, saidIn, type TableRow } from './row-facts.js';

/**
 * Tells rows without an id that are new from those that were brought back before, and have got their id in the
 * files alone: an entry that no other row stands for says the same in the same place.
 */
export function withoutTwins(
  desk: Desk,
  rows: Matched['fresh'],
  known: Matched['known'],
): { twins: Matched['known']; fresh: Matched['fresh'] } {
  const taken = new Set(known.map(({ entry }) => entry.id));
  const twins: Matched['known'] = [];
  const fresh = rows.filter(({ row, id }) => {
    const entry = id === undefined ? twinOf(desk, row, taken) : undefined;
    if (!entry) return true;
    taken.add(entry.id);
    twins.push({ row, entry });
    desk.notes.push(atRow(row, 'taken-for', { id: entry.id }));
    return false;
  });
  return { twins, fresh };
}

function twinOf(desk: Desk, row: TableRow, taken: ReadonlySet<string>): Entry | undefined {
  const wanted = saidIn(row).map(comparableText);
  const parent = parentOfRow(desk, row);
  if (wanted.length === 0 || !('value' in parent)) return undefined;
  return entriesOf(desk.project, row.sheet.kind).find((entry) => {
    if (taken.has(entry.id) || parentOf(entry).id !== parent.value) return false;
    const said = wordingsOf(entry).map(comparableText);
    return wanted.every((text) => said.includes(text));
  });
}

function wordingsOf(entry: Entry): string[] {
  const text =
    entry.kind === 'standard' ? entry.data.statement : entry.kind === 'behavior' ? entry.data.does : entry.data.says;
  return typeof text === 'string' ? [text] : Object.values(text);
}
