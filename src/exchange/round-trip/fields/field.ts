import type { FormatName } from '../../../model/schema/parts.js';

/** The sheets people fill in, in their order. */
export const SHEETS = ['standards', 'behaviors', 'expectations'] as const;
export type SheetKind = (typeof SHEETS)[number];

/** The lists of fixed answers. */
export type ChoiceName = 'kind' | 'statistic' | 'source' | 'dimension' | 'method' | 'area' | 'decision' | 'basis';

/** What cells refer to by id, or by name. */
export type Named = 'encounter' | 'behavior' | 'expectation' | 'role' | 'segment' | 'step' | 'calendar';

/** What a cell of a column holds. */
export type ValueKind =
  | { type: 'id' }
  /** What the row belongs under. */
  | { type: 'parent'; of: 'encounter' | 'behavior' }
  /** Said for orientation, and never read back. */
  | { type: 'given'; text: 'encounter-name' | 'behavior-does' }
  | { type: 'text' }
  | { type: 'choice'; from: ChoiceName }
  | { type: 'flag' }
  | { type: 'date' }
  | { type: 'number'; least: number; most: number }
  | { type: 'quantity'; format: Extract<FormatName, 'target' | 'level' | 'duration' | 'sample'> }
  | { type: 'rhythm' }
  /** A stretch of a scale: 4-5. */
  | { type: 'span' }
  | { type: 'reference'; to: Named }
  | { type: 'references'; to: Named };

/** Columns that belong together, under one heading. */
export type Band =
  | 'what'
  | 'where'
  | 'zone'
  | 'evidence'
  | 'selection'
  | 'level'
  | 'measure'
  | 'responsibility'
  | 'public';

/** One value of a standard, behavior or expectation, as a column of its sheet. */
export interface Field {
  /** Where the value stands in the entity, keys joined by dots; of others a name. Unique in the sheet. */
  name: string;
  value: ValueKind;
  band: Band;
  /** In characters. */
  width: number;
  /** A text has one column for each language of the project. */
  translated?: true;
  /** Whether it has to be filled in: in every row, or wherever something beside it in the same mapping is. */
  needed?: 'always' | 'beside-others';
  /** The key of the format it stands for, by which the field catalog describes it. */
  about?: string;
}

/** The keys that lead to the value of a field. */
export function pathOf({ name }: Field): string[] {
  return name.split('.');
}

/** Whether the field stands for a value of the entity itself. */
export function isOwn({ value: { type } }: Field): boolean {
  return type !== 'id' && type !== 'parent' && type !== 'given';
}
