/** Zero-based, ends inclusive. */
interface Merge {
  startRow: number;
  startCol: number;
  endRow: number;
  endCol: number;
}

/** Rows in which every cell of a merged range says what the range says, as far as the sheet is filled. */
export function mergedInto(rows: string[][], merges: readonly Merge[]): string[][] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const filled = rows.map((row) => [...row]);
  for (const { startRow, startCol, endRow, endCol } of merges) {
    const value = rows[startRow]?.[startCol] ?? '';
    if (value === '') continue;
    for (const row of filled.slice(startRow, endRow + 1)) {
      while (row.length <= Math.min(endCol, width - 1)) row.push('');
      row.fill(value, startCol, Math.min(endCol, width - 1) + 1);
    }
  }
  return filled;
}
