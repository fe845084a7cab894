import { compareQuantities } from '../../model/compare.js';
import { measured, type Piece } from './found.js';
import { digitsOf } from './numbers.js';
import { isAttributive, unitWord } from './units.js';

/** Two numbers with a unit as a range, out of a match of the patterns in levels.ts; nothing where they are none. */
export function rangeOf({ groups = {}, index: from, 0: whole }: RegExpExecArray, text: string): Piece | undefined {
  const { number = '', own, separator = '', second, gap = '', unit = '' } = groups;
  const to = from + whole.length;
  // The categories of a survey are no range: 4 or 5 of 5.
  if (second === undefined || /of|分(?!钟)/.test(unit)) return undefined;
  if (!joins(separator, text.slice(0, from))) return undefined;
  if (separator === '/' && number === '1' && own === undefined && !/s$/.test(unit)) {
    return fraction(second, unit, { from, to });
  }
  const quantity = measured(digitsOf(number), unitWord(own?.trim() ?? unit));
  const upper = measured(digitsOf(second), unitWord(unit));
  if (!quantity || !upper || (compareQuantities(quantity, upper) ?? 0) >= 0) return undefined;
  const hyphened = gap.includes('-') || isAttributive(unit, digitsOf(second));
  return { from, to, quantity, upper, ...(hyphened && { hyphened }) };
}

/** From 80% to 95% is a change, and "and" joins a range only after "between". */
function joins(separator: string, left: string): boolean {
  if (/(?:\bfrom|从|由|自)\s*$/i.test(left)) return false;
  return !/and/i.test(separator) || /\bbetween\s+$/i.test(left);
}

/** 1/2 hour. */
function fraction(second: string, unit: string, place: Pick<Piece, 'from' | 'to'>): Piece | undefined {
  const parts = Number(digitsOf(second));
  const quantity = [2, 4, 5].includes(parts) ? measured(String(1 / parts), unitWord(unit)) : undefined;
  return quantity && { ...place, quantity };
}
