import Big from 'big.js';
import { closest } from './suggestion.js';

/** An exact decimal number; `toFixed()` gives its digits, `toNumber()` the nearest float. */
export interface Decimal {
  cmp(other: number | string): number;
  eq(other: number | string): boolean;
  toFixed(): string;
  toNumber(): number;
}

/** How a measured value is compared with a threshold. */
export type Operator = '>=' | '<=' | '>' | '<' | '=';

export type TimeUnit = 's' | 'min' | 'h' | 'day' | 'week' | 'month' | 'year';

/**
 * - `count`: a bare number; `points` when the unit is written
 * - `percent`: a share; the value is 95 for 95%
 * - `duration`: in `time`; `business` when the clock runs in working hours or days only
 * - `per`: a rate, the value per `base` cases
 * - `of`: a score on a scale that ends at `base`
 */
export type Unit =
  | { kind: 'count'; points: boolean }
  | { kind: 'percent' }
  | { kind: 'duration'; time: TimeUnit; business: boolean }
  | { kind: 'per'; base: Decimal }
  | { kind: 'of'; base: Decimal };

/** A parsed quantity. Values are exact decimals: 0.1 is 0.1. */
export interface Quantity {
  operator?: Operator;
  value: Decimal;
  unit: Unit;
}

/** Why a text is not a quantity; where a word of it is misspelt, `suggestion` is the text put right. */
export interface QuantityFault {
  fault: 'no-number' | 'unknown-unit' | 'unknown-operator' | 'range' | 'several-quantities';
  unit?: string;
  suggestion?: string;
}

const OPERATORS: [Operator, string[]][] = [
  [
    '>=',
    [
      'at least',
      'not less than',
      'no less than',
      'not below',
      'minimum',
      '>=',
      '≥',
      '至少',
      '不低于',
      '不少于',
      '不小于',
      '大于等于',
      '大于或等于',
    ],
  ],
  [
    '<=',
    [
      'at most',
      'not more than',
      'no more than',
      'not above',
      'up to',
      'within',
      'maximum',
      '<=',
      '≤',
      '至多',
      '最多',
      '不超过',
      '不高于',
      '不多于',
      '不大于',
      '小于等于',
      '小于或等于',
    ],
  ],
  ['>', ['more than', 'over', 'above', '>', '超过', '高于', '多于', '大于']],
  ['<', ['less than', 'fewer than', 'under', 'below', '<', '低于', '少于', '小于', '不到', '不足']],
  ['=', ['exactly', '=', '等于', '恰好']],
];

const SUFFIX_OPERATORS: [Operator, RegExp][] = [
  ['>=', /\s*(?:及以上|以上| or more| or higher)$/],
  ['<=', /\s*(?:及以下|以下|以内|之内|内| or less| or fewer)$/],
];

const TIMES: Record<TimeUnit, string[]> = {
  s: ['s', 'secs', 'sec', 'seconds', 'second', '秒', '秒钟'],
  min: ['min', 'mins', 'minutes', 'minute', '分钟'],
  h: ['h', 'hrs', 'hr', 'hours', 'hour', '小时', '个小时'],
  day: ['d', 'days', 'day', '天', '日'],
  week: ['weeks', 'week', '周', '星期', '个星期'],
  month: ['months', 'month', '月', '个月'],
  year: ['years', 'year', '年'],
};

const TIME_BY_WORD = new Map(
  Object.entries(TIMES).flatMap(([unit, words]) => words.map((word) => [word, unit as TimeUnit])),
);

/** No quantity is longer; the patterns below need not be proof against novels. */
const MAX_LENGTH = 200;

const NUMBER = String.raw`[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
const LEADING_NUMBER = new RegExp(`^(${NUMBER})\\s*(.*)$`, 's');
const BASE = new RegExp(`^(?:(per|of|out of|in|每) ?(${NUMBER}) ?\\p{L}*|(/) ?(${NUMBER}))$`, 'u');
const CHINESE_FRACTION = new RegExp(`^([千万])分之 ?(${NUMBER})$`, 'u');
const CHINESE_BASE = new RegExp(`^每 ?(${NUMBER})(.*)$`, 'u');
const COUNTED = new RegExp(`^(${NUMBER}) ?\\p{Script=Han}?$`, 'u');
/** 不超过 3 件: a measure word says what is counted, and is no unit. */
const MEASURE_WORD = /^(?:人次|[件起次例个人位名宗单份封条张项户])$/u;
const CHINESE_SCORE = new RegExp(`^分 ?\\(?满分 ?(${NUMBER}) ?分\\)?$`, 'u');
const RANGE = new RegExp(`^${NUMBER}\\s*%?\\s*(?:-|–|—|~|to|至|到)\\s*${NUMBER}`, 'u');

/**
 * Parses a quantity as people write it: `30 s`, `4 business hours`, `at least 95%`, `3 per 1000`,
 * `4.5 of 5`, `至少 95%`, `15 分钟以内`. A number stands for a bare count.
 */
export function parseQuantity(written: string | number): Quantity | QuantityFault {
  if (typeof written === 'number') {
    if (!Number.isFinite(written)) return { fault: 'no-number' };
    return { value: new Big(written), unit: { kind: 'count', points: false } };
  }
  if (written.length > MAX_LENGTH) return { fault: 'no-number' };
  const known = parsedBefore.get(written);
  if (known) return known;
  // NFKC turns full-width digits, signs and brackets, common in Chinese text, into plain ones.
  const text = written.normalize('NFKC').replace(/\s+/g, ' ').trim();
  const parsed = chineseRate(text) ?? chineseFraction(text) ?? parsePlain(text);
  if (parsedBefore.size >= MAX_KNOWN) parsedBefore.clear();
  parsedBefore.set(written, parsed);
  return parsed;
}

// Every standard has a target and a floor, and most of them are the same few words.
const parsedBefore = new Map<string, Quantity | QuantityFault>();
const MAX_KNOWN = 5000;

/** The quantity, or nothing when the text is none: for fields the schema has already vouched for. */
export function quantityOf(written: string | number | undefined): Quantity | undefined {
  if (written === undefined) return undefined;
  const parsed = parseQuantity(written);
  return isQuantity(parsed) ? parsed : undefined;
}

export function isQuantity(parsed: Quantity | QuantityFault): parsed is Quantity {
  return 'value' in parsed;
}

/** `s`, `business days`, `%`, `per 1000`, `of 5`, or nothing for a count: the unit in the JSON contracts. */
export function unitName(unit: Unit): string {
  switch (unit.kind) {
    case 'count':
      return unit.points ? 'points' : '';
    case 'percent':
      return '%';
    case 'duration': {
      const time = ['s', 'min', 'h'].includes(unit.time) ? unit.time : `${unit.time}s`;
      return unit.business ? `business ${time}` : time;
    }
    case 'per':
    case 'of':
      return `${unit.kind} ${unit.base.toFixed()}`;
  }
}

function parsePlain(text: string): Quantity | QuantityFault {
  const { operator, rest } = splitOperator(text);
  if (RANGE.test(rest)) return { fault: 'range' };
  const match = LEADING_NUMBER.exec(rest);
  if (!match) return unknownOperator(rest);
  const unit = parseUnit((match[2] ?? '').trim());
  if ('fault' in unit) return withWholeText(unit, text);
  return { ...(operator && { operator }), value: decimal(match[1] ?? ''), unit };
}

// "at lest 97%": words nobody knows, then a number.
function unknownOperator(text: string): QuantityFault {
  const [, words = '', quantity = ''] = /^([^\d+-]+?) ?([-+]?\d.*)$/.exec(text) ?? [];
  if (words === '') return { fault: 'no-number' };
  const known = closest(
    words,
    OPERATORS.flatMap(([, names]) => names),
  );
  return { fault: 'unknown-operator', ...(known && { suggestion: `${known} ${quantity}` }) };
}

function withWholeText(fault: QuantityFault, text: string): QuantityFault {
  if (!fault.suggestion || !fault.unit) return fault;
  return { ...fault, suggestion: `${text.slice(0, text.length - fault.unit.length)}${fault.suggestion}` };
}

function splitOperator(text: string): { operator?: Operator; rest: string } {
  const lower = text.toLowerCase();
  for (const [operator, words] of OPERATORS) {
    for (const word of words) {
      if (!lower.startsWith(word)) continue;
      const rest = text.slice(word.length);
      // A Latin word must end where the operator does: "overdue 3" is not "over".
      if (/[a-z]$/.test(word) && !/^\s/.test(rest)) continue;
      return { operator, rest: rest.trim() };
    }
  }
  for (const [operator, suffix] of SUFFIX_OPERATORS) {
    if (suffix.test(text)) return { operator, rest: text.replace(suffix, '') };
  }
  return { rest: text };
}

function parseUnit(written: string): Unit | QuantityFault {
  const unit = written.toLowerCase();
  if (unit === '') return { kind: 'count', points: false };
  if (['%', 'percent', 'per cent'].includes(unit)) return { kind: 'percent' };
  if (['point', 'points', '分'].includes(unit)) return { kind: 'count', points: true };
  if (MEASURE_WORD.test(unit)) return { kind: 'count', points: false };
  if (unit === '‰') return { kind: 'per', base: new Big(1000) };
  const base = BASE.exec(unit);
  const number = base?.[2] ?? base?.[4];
  if (number) {
    const value = decimal(number);
    // Nothing can be counted per zero.
    if (value.gt(0)) return { kind: isRate(base?.[1] ?? '/', value) ? 'per' : 'of', base: value };
  }
  const score = CHINESE_SCORE.exec(unit);
  if (score?.[1]) return { kind: 'of', base: decimal(score[1]) };
  return parseTime(unit) ?? unknownUnit(written, unit);
}

// 4.5/5 is a score, 3/10000 a rate: no scale of points has a hundred of them.
function isRate(word: string, base: Big): boolean {
  return ['per', 'in', '每'].includes(word) || (word === '/' && base.gte(100));
}

function parseTime(unit: string): Unit | undefined {
  const business = /^(?:business|working)[\s-]+/.exec(unit);
  if (business) return duration(unit.slice(business[0].length), true);
  const working = /^(.+)\(工作时间\)$/.exec(unit);
  if (working?.[1]) return duration(working[1].trim(), true);
  if (/^个?工作[日天]$/.test(unit)) return { kind: 'duration', time: 'day', business: true };
  if (/^个?工作(?:小时|时)$/.test(unit)) return { kind: 'duration', time: 'h', business: true };
  if (/^个?(?:自然日|(?:日历|历)[日天])$/.test(unit)) return { kind: 'duration', time: 'day', business: false };
  return duration(unit.replace(/^calendar[\s-]+/, ''), false);
}

function duration(word: string, business: boolean): Unit | undefined {
  const time = TIME_BY_WORD.get(word);
  return time && { kind: 'duration', time, business };
}

function unknownUnit(written: string, unit: string): QuantityFault {
  if (/\d/.test(unit)) return { fault: 'several-quantities' };
  const business = /^(business|working)\s+/.exec(unit);
  const word = closest(unit.slice(business?.[0].length ?? 0), [
    ...TIME_BY_WORD.keys(),
    'percent',
    'points',
    'business days',
    'calendar days',
  ]);
  return {
    fault: 'unknown-unit',
    unit: written,
    ...(word && { suggestion: business ? `${business[1]} ${word}` : word }),
  };
}

// 每 1000 件不超过 3 件: the base stands first in Chinese, and a measure word may follow each number.
function chineseRate(text: string): Quantity | undefined {
  const [, base = '', rest = ''] = CHINESE_BASE.exec(text) ?? [];
  if (base === '' || !decimal(base).gt(0)) return undefined;
  for (let letters = 0; letters <= 4; letters += 1) {
    const after = new RegExp(`^ ?(?:(?![约近概])\\p{Script=Han}){${letters}}( ?)(.*)$`, 'u').exec(rest);
    if (!after) continue;
    const { operator, rest: counted } = splitOperator(after[2] ?? '');
    const value = COUNTED.exec(counted)?.[1];
    // Without anything between them the two numbers would be one: 每10003.
    const apart = operator !== undefined || letters > 0 || after[1] === ' ' || rest.startsWith(' ');
    if (value === undefined || !apart) continue;
    return { ...(operator && { operator }), value: decimal(value), unit: { kind: 'per', base: decimal(base) } };
  }
  return undefined;
}

// 不超过万分之 5: five in ten thousand.
function chineseFraction(text: string): Quantity | undefined {
  const { operator, rest } = splitOperator(text);
  const [, part = '', value = ''] = CHINESE_FRACTION.exec(rest) ?? [];
  if (part === '') return undefined;
  const unit: Unit = { kind: 'per', base: new Big(part === '千' ? 1000 : 10_000) };
  return { ...(operator && { operator }), value: decimal(value), unit };
}

function decimal(written: string): Big {
  return new Big(written.replaceAll(',', '').replace(/^\+/, ''));
}
