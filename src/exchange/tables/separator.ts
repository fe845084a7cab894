/** What may stand between the fields of a file; the earlier wins where two fit alike. */
const SEPARATORS = ['\t', ';', ',', '|'] as const;
export type Separator = (typeof SEPARATORS)[number];

/** Records looked at. */
const SAMPLE = 60;

/**
 * The separator of a text: the one that cuts the most rows into the same number of fields. Excel's own
 * first line `sep=;` is believed.
 * @param split the first records of the text, cut by a separator
 */
export function separatorOf(text: string, split: (separator: Separator, records: number) => string[][]): Separator {
  const said = /^sep=([\t;,|])\s*(?:\r|\n|$)/i.exec(text)?.[1] as Separator | undefined;
  if (said) return said;
  const fits = SEPARATORS.map((separator) => ({ separator, ...evenness(split(separator, SAMPLE)) }));
  // A tenth more or less is chance: a title, a note, a decimal comma. Then the finer cut is the right one.
  const best = Math.max(...fits.map(({ share }) => share));
  const even = fits.filter(({ share }) => share > 0 && share >= best - 0.1);
  return even.toSorted((a, b) => b.fields - a.fields)[0]?.separator ?? ',';
}

/** How many fields most records have, at least two, and the share of the records that have so many. */
function evenness(records: string[][]): { fields: number; share: number } {
  const filled = records.filter((record) => record.some((field) => field.trim() !== ''));
  const counts = new Map<number, number>();
  for (const { length } of filled) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [fields = 0, most = 0] = [...counts].toSorted(([a, x], [b, y]) => y - x || b - a)[0] ?? [];
  return { fields, share: filled.length === 0 ? 0 : most / filled.length };
}
