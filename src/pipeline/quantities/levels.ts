import { compareQuantities } from '../../model/compare.js';
import type { Quantity } from '../../model/quantity.js';
import { composed } from './composed.js';
import { inContext, measured, type Piece, type Search } from './found.js';
import { ARTICLE_EN, chineseSpan, digitsOf, NUMBER_EN, NUMBER_ZH, START_EN, START_ZH } from './numbers.js';
import { blotted } from './other-numbers.js';
import { SCORE_EN, SCORE_ZH, UNIT_EN, UNIT_ZH, unitWord } from './units.js';

const SEPARATOR_EN = '-|–|—|~|/|\\bto\\b|\\bor\\b|\\band\\b';
const SEPARATOR_ZH = '-|–|—|~|/|至|到|或';

const english = new RegExp(
  `${START_EN}(?<number>${ARTICLE_EN}|${NUMBER_EN})(?:(?<own>\\s*(?:${UNIT_EN}))?\\s*(?<separator>${SEPARATOR_EN})\\s*(?<second>${NUMBER_EN}))?(?<gap>[\\s-]*)(?:(?:full|clear|whole|consecutive)\\s+)?(?<unit>${UNIT_EN}|${SCORE_EN})(?<half>\\s+and\\s+a\\s+half\\b)?`,
  'gi',
);
const chinese = new RegExp(
  `${START_ZH}(?<number>${NUMBER_ZH})(?:(?<own>\\s*(?:${UNIT_ZH}))?\\s*(?<separator>${SEPARATOR_ZH})\\s*(?<second>${NUMBER_ZH}))?(?<gap>\\s*)(?<middle>个半)?(?<unit>${UNIT_ZH}|${SCORE_ZH})(?<half>半)?`,
  'gu',
);
const LATIN = /[A-Za-z]/;
const HAN = /[\u4e00-\u9fff]/;
const HUNDREDTHS = new RegExp(`百分之\\s*(?<number>${NUMBER_ZH})`, 'gu');
const TENTHS =
  /(?<![一二三四五六七八九十])(?<number>[一二三四五六七八九])成(?<ones>[一二三四五六七八九])?(?=以上|以下|的|左右|[，。；、,;\s]|$)/gu;

/** Shares, lengths of time and scores, with their ranges. */
export function levelsIn(text: string): Search {
  const pieces: Piece[] = [];
  let rest = text;
  const han = HAN.test(text);
  const patterns = [...(han ? [HUNDREDTHS, TENTHS, chinese] : []), ...(LATIN.test(text) || !han ? [english] : [])];
  for (const pattern of patterns) {
    const found = piecesOf(rest, pattern);
    pieces.push(...found);
    for (const { from, to } of found) rest = rest.slice(0, from) + blotted(rest.slice(from, to)) + rest.slice(to);
  }
  const whole = composed(
    pieces.sort((a, b) => a.from - b.from),
    text,
  );
  const quantities = whole
    .map((piece) => ({ piece, found: inContext(text, piece) }))
    .filter(({ piece, found }) => !piece.article || found.quantity.operator !== undefined)
    .map(({ found }) => found);
  return { quantities, rest };
}

function piecesOf(text: string, pattern: RegExp): Piece[] {
  const pieces: Piece[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const read = rangeOf(match, text) ?? singleOf(match);
    if (read) pieces.push(read);
    // What looked like a range and is none: its second number may stand for itself.
    else if (match.groups?.second) pattern.lastIndex = match.index + firstLength(match, pieces);
  }
  return pieces;
}

function singleOf({ groups = {}, index, 0: whole }: RegExpExecArray): Piece | undefined {
  const { number = '', second, gap = '', middle, unit = '%', half, ones } = groups;
  if (second !== undefined) return undefined;
  const to = index + whole.length;
  const span = middle === undefined ? chineseSpan(number) : undefined;
  const [lower, upper] = span ?? [];
  if (lower && upper) {
    const quantity = measured(lower, unitWord(unit));
    const end = measured(upper, unitWord(unit));
    return quantity && end ? { from: index, to, quantity, upper: end } : undefined;
  }
  const digits = groups.unit === undefined ? shareDigits(number, ones, whole) : sum(number, middle ?? half);
  const quantity = measured(scaled(digits, unit), unitWord(unit));
  const hyphened = gap.includes('-');
  const article = /^an?$/i.test(number);
  return quantity && { from: index, to, quantity, ...(hyphened && { hyphened }), ...(article && { article }) };
}

function rangeOf({ groups = {}, index, 0: whole }: RegExpExecArray, text: string): Piece | undefined {
  const { number = '', own, separator = '', second, gap = '', unit = '' } = groups;
  if (second === undefined || /of|分/.test(unit.replace('分钟', ''))) return undefined;
  const left = text.slice(0, index);
  if (/(?:\bfrom|从|由|自)\s*$/iu.test(left)) return undefined;
  if (/and/i.test(separator) && !/\bbetween\s+$/i.test(left)) return undefined;
  const to = index + whole.length;
  if (separator === '/' && number === '1' && !/s$/.test(unit) && own === undefined)
    return fraction(second, unit, index, to);
  const quantity = measured(digitsOf(number), unitWord(own?.trim() ?? unit));
  const upper = measured(digitsOf(second), unitWord(unit));
  if (!quantity || !upper || (compareQuantities(quantity, upper) ?? 0) >= 0) return undefined;
  return { from: index, to, quantity, upper, ...(gap.includes('-') && { hyphened: true }) };
}

function fraction(second: string, unit: string, from: number, to: number): Piece | undefined {
  const parts = Number(digitsOf(second));
  const quantity: Quantity | undefined = [2, 4, 5].includes(parts)
    ? measured(String(1 / parts), unitWord(unit))
    : undefined;
  return quantity && { from, to, quantity };
}

// Keeps the first number of "95% and 5 minutes" when it has a unit of its own.
function firstLength({ groups = {}, index }: RegExpExecArray, pieces: Piece[]): number {
  const { number = '', own } = groups;
  const quantity = own === undefined ? undefined : measured(digitsOf(number), unitWord(own.trim()));
  const length = number.length + (own?.length ?? 0);
  if (quantity) pieces.push({ from: index, to: index + length, quantity });
  return Math.max(length, 1);
}

function sum(number: string, half: string | undefined): string | undefined {
  const digits = digitsOf(number);
  return digits === undefined || half === undefined ? digits : String(Number(digits) + 0.5);
}

function shareDigits(number: string, ones: string | undefined, whole: string): string | undefined {
  if (!whole.includes('成')) return digitsOf(number);
  return String(Number(digitsOf(number)) * 10 + Number(ones === undefined ? 0 : digitsOf(ones)));
}

/** 一刻钟 is a quarter of an hour. */
function scaled(digits: string | undefined, unit: string): string | undefined {
  return digits !== undefined && unit.includes('刻') ? String(Number(digits) * 15) : digits;
}
