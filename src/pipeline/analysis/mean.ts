/** The mean of the numbers that are there, rounded past any rating's decimals; nothing where none is. */
export function meanOf(numbers: readonly (number | undefined)[]): number | undefined {
  const there = numbers.filter((one) => one !== undefined);
  if (there.length === 0) return undefined;
  return Number((there.reduce((sum, one) => sum + one, 0) / there.length).toFixed(6));
}
