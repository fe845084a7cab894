/** What a column of a list holds. */
export const COLUMN_KINDS = [
  'statement',
  'target',
  'limit',
  'result',
  'met',
  'total',
  'service',
  'department',
  'channel',
  'period',
  'owner',
  'review',
  'unit',
  'remarks',
  'reference',
  'importance',
  'performance',
] as const;
export type ColumnKind = (typeof COLUMN_KINDS)[number];

/** A column that csm takes something from. */
export interface Column {
  kind: ColumnKind;
  /** Zero-based. */
  index: number;
  /** As the list has it, on one line. */
  header: string;
  /** The unit its header names: `%`, `min`, `business days`. */
  unit?: string;
}

/** `A` for the first column, as spreadsheets name them. */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / 26);
  return `${rest > 0 ? columnLetter(rest - 1) : ''}${String.fromCharCode(65 + (index % 26))}`;
}

/** The position of a column by its letters; nothing where they are none. */
export function columnIndex(letters: string): number | undefined {
  if (!/^[a-z]{1,2}$/i.test(letters)) return undefined;
  return [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
