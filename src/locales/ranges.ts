/** Numbers in order, runs of them drawn together: 4, 5, 6, 8 as "4-6, 8". */
export function ranges(numbers: readonly number[], dash: string, comma: string): string {
  const runs: [from: number, to: number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}${dash}${to}`)).join(comma);
}
