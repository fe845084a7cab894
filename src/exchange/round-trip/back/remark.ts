import { cellAddress } from '../../../documents/cell-addresses.js';
import type { RemarkCode } from '../vocabulary.js';
import type { FoundSheet } from './found-sheet.js';

/** Something to say of a place in the table; the catalog has the sentence. */
export interface Remark {
  code: RemarkCode;
  args: Record<string, unknown>;
  /** The name of the sheet. */
  sheet: string;
  /** `H12`, or `12` for a whole row; nothing for a whole sheet. */
  cell?: string;
  /** The heading of the column. */
  column?: string;
}

/** A row of a table, or one of its cells. */
export interface Spot {
  sheet: FoundSheet;
  /** Counted from 1. */
  row?: number;
  /** Counted from 0. */
  place?: number;
}

/** A remark on a place. */
export function remarkAt(spot: Spot, code: RemarkCode, args: Record<string, unknown> = {}): Remark {
  const { sheet, row, place } = spot;
  const cell = addressOf(spot);
  const column = place === undefined || row === undefined ? undefined : sheet.headings[place];
  return { code, args, sheet: sheet.name, ...(cell && { cell }), ...(column && { column }) };
}

/** `H12`, or the number of the row alone. */
export function addressOf({ row, place }: Spot): string | undefined {
  if (row === undefined) return undefined;
  return place === undefined ? String(row) : cellAddress(row - 1, place);
}
