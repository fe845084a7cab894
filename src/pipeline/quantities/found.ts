import { isQuantity, parseQuantity, type Quantity } from '../../model/quantity.js';
import { operatorAround } from './bounds.js';
import { type QuantityRole, roleOf } from './role.js';

/** A quantity and the stretch of the text it takes; the end is exclusive. */
export interface Found {
  from: number;
  to: number;
  quantity: Quantity;
  upper?: Quantity;
  role: QuantityRole;
}

/** What one search finds, and the text with that taken out, so that the next does not find it again. */
export interface Search {
  quantities: Found[];
  rest: string;
}

/** A number with its unit, not yet read in its sentence. */
export interface Piece {
  from: number;
  to: number;
  quantity: Quantity;
  upper?: Quantity;
  /** Tied by a hyphen to the thing it describes. */
  hyphened?: boolean;
  /** Its number is an article: a quantity only where a word such as "within" makes it one. */
  article?: boolean;
}

/** Reads a piece with the words around it. */
export function inContext(text: string, piece: Piece): Found {
  const { from, to, quantity, upper, hyphened = false, article = false } = piece;
  const left = text.slice(0, from);
  const right = text.slice(to);
  const { kind } = quantity.unit;
  const operator = operatorAround(left, right, kind === 'duration' && !article);
  const role = roleOf(left, right, kind === 'percent' || kind === 'per', hyphened);
  return { from, to, quantity: { ...quantity, ...(operator && { operator }) }, ...(upper && { upper }), role };
}

const known = new Map<string, Quantity | undefined>();
const MAX_KNOWN = 1000;

/**
 * A quantity by its number in digits and its unit; nothing where they make none. The same few stand
 * in every text, and reading one takes longer than finding it: they are read once.
 */
export function measured(digits: string | undefined, unit: string): Quantity | undefined {
  if (digits === undefined) return undefined;
  const written = `${digits} ${unit}`;
  if (known.has(written)) return known.get(written);
  const parsed = parseQuantity(written);
  const quantity = isQuantity(parsed) ? parsed : undefined;
  if (known.size < MAX_KNOWN) known.set(written, quantity);
  return quantity;
}
