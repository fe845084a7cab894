import { composed } from './composed.js';
import { inContext, measured, type Piece, type Search } from './found.js';
import { ARTICLE_EN, digitsOf, NUMBER_EN, NUMBER_ZH, START_EN, START_ZH } from './numbers.js';
import { without } from './other-numbers.js';
import { rangeOf } from './range.js';
import { singleOf } from './single.js';
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
    for (const { from, to } of found) rest = without(rest, from, to);
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

// Keeps the first number of "95% and 5 minutes" when it has a unit of its own.
function firstLength({ groups = {}, index }: RegExpExecArray, pieces: Piece[]): number {
  const { number = '', own } = groups;
  const quantity = own === undefined ? undefined : measured(digitsOf(number), unitWord(own.trim()));
  const length = number.length + (own?.length ?? 0);
  if (quantity) pieces.push({ from: index, to: index + length, quantity });
  return Math.max(length, 1);
}
