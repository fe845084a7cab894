import { measured, type Piece } from './found.js';
import { chineseSpan, digitsOf } from './numbers.js';
import { isAttributive, unitWord } from './units.js';

/** One number with its unit, out of a match of the patterns in levels.ts; `两三天` alone is a range. */
export function singleOf({ groups = {}, index: from, 0: whole }: RegExpExecArray): Piece | undefined {
  const { number = '', second, gap = '', middle, unit, half, ones } = groups;
  if (second !== undefined) return undefined;
  const to = from + whole.length;
  if (unit === undefined) return withQuantity({ from, to }, shareDigits(number, ones, whole), '%');
  const [lower, upper] = (middle === undefined && chineseSpan(number)) || [];
  if (lower && upper) {
    const end = measured(upper, unitWord(unit));
    return end && withQuantity({ from, to, upper: end }, lower, unit);
  }
  const digits = half === undefined && middle === undefined ? digitsOf(number) : andHalf(digitsOf(number));
  const hyphened = gap.includes('-') || isAttributive(unit, digitsOf(number));
  const article = /^an?$/i.test(number);
  const marks = { ...(hyphened && { hyphened }), ...(article && { article }) };
  return withQuantity({ from, to, ...marks }, unit.includes('刻') ? quarters(digits) : digits, unit);
}

function withQuantity(piece: Omit<Piece, 'quantity'>, digits: string | undefined, unit: string): Piece | undefined {
  const quantity = measured(digits, unitWord(unit));
  return quantity && { ...piece, quantity };
}

/** 九成五 is 95%. */
function shareDigits(number: string, ones: string | undefined, whole: string): string | undefined {
  if (!whole.includes('成')) return digitsOf(number);
  return String(Number(digitsOf(number)) * 10 + Number(ones === undefined ? 0 : digitsOf(ones)));
}

function andHalf(digits: string | undefined): string | undefined {
  return digits && String(Number(digits) + 0.5);
}

/** 一刻钟 is a quarter of an hour. */
function quarters(digits: string | undefined): string | undefined {
  return digits && String(Number(digits) * 15);
}
