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
  const keys = rows.map((row) => (row.skip ? undefined : keyOf(row)));
  const periods = rows.map(periodIn);
  if (new Set(periods.filter((_, i) => keys[i] !== undefined)).size < 2) return rows;
  const latest = new Map<string, number>();
  for (const [i, key] of keys.entries()) {
    const other = key === undefined ? undefined : latest.get(key);
    if (key !== undefined && (other === undefined || isLater(periods[i] ?? '', periods[other] ?? '')))
      latest.set(key, i);
  }
  return rows.map((row, i): ReadRow => {
    const kept = keys[i] === undefined ? undefined : latest.get(keys[i]);
    if (kept === undefined || kept === i || periods[kept] === periods[i]) return row;
    return { row: row.row, skip: 'earlier-period', of: rows[kept]?.row.number ?? 0, standards: [], remarks: [] };
  });
}

function isLater(period: string, other: string): boolean {
  const [a, b] = [periodOf(period), periodOf(other)];
  return a !== undefined && b !== undefined ? a > b : period > other;
}
