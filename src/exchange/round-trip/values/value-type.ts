import type { ValueKind } from '../fields/field.js';
import type { Names } from '../names.js';
import type { RemarkCode, Vocabulary } from '../vocabulary.js';

/** What a cell shows: a text, a number, or an ISO date. */
export type Shown = string | number | { date: string };

/** What a cell comes to, or the code and arguments of the sentence that says why it comes to nothing. */
export type Reading = { value: unknown } | { fault: RemarkCode; args: Record<string, unknown> };

/** What cells are read by. */
export interface Scope {
  vocabulary: Vocabulary;
  names: Names;
  /** The encounter of the row, where it is known: steps are looked for in it. */
  encounter?: string | undefined;
}

/** How values of one kind go into a cell and come back. */
export interface ValueType<K extends ValueKind> {
  /** @param value sound data of the format, never empty */
  show(value: unknown, kind: K, vocabulary: Vocabulary): Shown;
  /** @param cell what the cell says, trimmed and never empty */
  read(cell: string, kind: K, scope: Scope): Reading;
  /** The same for all ways of writing one value, so that what a spreadsheet does to them is no change. */
  canonical(value: unknown): string;
}

export const isFault = (reading: Reading): reading is Extract<Reading, { fault: string }> => 'fault' in reading;
