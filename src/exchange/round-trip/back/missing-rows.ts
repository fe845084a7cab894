import { columnsOf, keyOf } from '../columns.js';
import { type Entry, entriesOf } from '../entities.js';
import { rowHash } from '../grid.js';
import { hashOf } from '../mark.js';
import type { FoundSheet } from './found-sheet.js';
import { remarkAt } from './remark.js';
import { type Desk, tableWins } from './report.js';

/**
 * The entries of a sheet that no row stands for any more and that are to go. Those that came to the files after
 * the export were never in it; where the sheet does not say what was, nothing goes.
 */
export function removalsOf(desk: Desk, sheet: FoundSheet, present: ReadonlySet<string>): Entry[] {
  const { project, notes, options } = desk;
  const missing = entriesOf(project, sheet.kind).filter(({ id }) => !present.has(id));
  const { mark } = sheet;
  if (!mark) {
    if (missing.length > 0) notes.push(remarkAt({ sheet }, 'rows-missing', { ids: missing.map(({ id }) => id) }));
    return [];
  }
  const deleted = missing.filter(({ id }) => mark.rows.has(hashOf(id)));
  if (!options.remove) {
    if (deleted.length > 0) notes.push(remarkAt({ sheet }, 'rows-deleted', { ids: deleted.map(({ id }) => id) }));
    return [];
  }
  const all = new Map(columnsOf(sheet.kind, ['en', 'zh-CN']).map((column) => [keyOf(column), column]));
  const columns = mark.keys.flatMap((key) => all.get(key) ?? []);
  const [main] = project.locales;
  return deleted.filter((entry) => {
    if (mark.rows.get(hashOf(entry.id)) === rowHash(entry, columns, main)) return true;
    return tableWins(desk, remarkAt({ sheet }, 'deleted-but-changed', { id: entry.id }));
  });
}
