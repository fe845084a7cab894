import { periodOf } from './plan.js';
import type { ReadRow } from './read-list.js';

/**
 * Lists that have a row for each year say the same standard several times: the latest counts, the
 * earlier ones are marked as such.
 * @param keyOf what makes two rows the same standard
 * @param periodIn the cell that names the period of a row
 */
export function latestOnly(
  rows: ReadRow[],
  keyOf: (row: ReadRow) => string,
  periodIn: (row: ReadRow) => string,
): ReadRow[] {
  const latest = new Map<string, ReadRow>();
  for (const row of rows) {
    if (row.skip) continue;
    const other = latest.get(keyOf(row));
    if (!other || isLater(periodIn(row), periodIn(other))) latest.set(keyOf(row), row);
  }
  return rows.map((row) => {
    const kept = row.skip ? undefined : latest.get(keyOf(row));
    if (!kept || kept === row || periodIn(kept) === periodIn(row)) return row;
    return { row: row.row, skip: 'earlier-period', of: kept.row.number, standards: [], remarks: [] };
  });
}

function isLater(period: string, other: string): boolean {
  const [a, b] = [periodOf(period), periodOf(other)];
  return a !== undefined && b !== undefined ? a > b : period > other;
}
