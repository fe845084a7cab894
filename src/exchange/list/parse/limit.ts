import { compareQuantities } from '../../../model/compare.js';
import { isQuantity, parseQuantity } from '../../../model/quantity.js';
import type { QuantityInText } from '../../../pipeline/quantities-in-text.js';
import { findVague } from '../../../pipeline/wording/find-vague.js';
import { hasRhythm } from '../../../pipeline/wording/limits.js';
import { calendarOf } from './cell.js';
import type { Figure, ReasonCode, Remark } from './reading.js';

/** The time limit of a row, and what of its words stays words. */
export interface LimitReading {
  within?: Figure;
  reasons: Remark<ReasonCode>[];
}

const NEXT_DAY =
  /\b(?:(?:by|on|before)?\s*(?:the\s+)?(?:end\s+of\s+)?(?:the\s+)?)(?:next|following)\s+(?<business>(?:business|working)\s+)?day\b|(?:下一?个?|次一?个?|翌)(?<han>工作[日天])|(?:次日|翌日|隔日|第二天)/i;
const IN_WORDS =
  /\bsame[\s-]+(?:(?:business|working|calendar)\s+)?day\b|\bon\s+time\b(?!\s*(?:and|&|,)?\s*in[\s-]full)|\binstant(?:ly)?\b|\b[TD]\s*\+\s*\d|\bimmediate(?:ly)?\b|\bon\s+the\s+(?:spot|(?:promised|scheduled|agreed|booked|due)\s+(?:day|date))\b|\b(?:by|before|until)\s+(?:noon|midnight|close\s+of\s+business|\d{1,2}(?::\d{2})?\s*(?:[ap]\.?m\b|o.clock)|\d{1,2}:\d{2})|当[日天场]|即[日时办]|即来即办|立[等即]可取|日产日清|现场办结|马上|立即|立等|随到随|随办/i;
const OTHER_UNIT =
  /(?:\d+|\b(?:one|two|three|four|five|six)|[一二两三四五六])\s*(?:rings?\b|个?(?:响号|铃声?|声(?:内|之内|以内|铃)))/i;
/** A second limit that leaves its unit to be understood: last bag within 30. */
const ANOTHER = /\bwithin\s+\d+(?=\s*(?:[.,;)]|$))/i;
const IN_ADVANCE = /\b(?:in\s+advance|notice|beforehand|ahead|prior\s+to|before)\b|提前|事先|预先/i;
const OLDER = /\b(?:older|outstanding|waiting|overdue)\s+(?:for\s+)?(?:more\s+)?than\s*$|逾期|超期/i;

/** Whether a text times something in rings and the like. */
export function hasOtherUnit(text: string): boolean {
  return OTHER_UNIT.test(text);
}

/** The limit that the words of a row set; `quantities` are all those of its text. */
export function limitInText(text: string, quantities: readonly QuantityInText[]): LimitReading {
  const times = quantities.filter(({ quantity }) => quantity.unit.kind === 'duration');
  const reasons: Remark<ReasonCode>[] = [];
  const least = times.find((one) => isLeast(one, text));
  if (least) reasons.push({ code: 'least-time', text: least.text });
  const limits = times.filter((one) => isLimit(one, text));
  const range = limits.find(({ to }) => to !== undefined);
  const distinct = limits.filter((one, i) => limits.findIndex((other) => isSame(one, other)) === i);
  if (distinct.length > 1 || (distinct.length === 1 && ANOTHER.test(text))) {
    return { reasons: [...reasons, { code: 'several-limits', text: distinct.map((one) => one.text).join(', ') }] };
  }
  const [limit] = distinct;
  if (range?.to) {
    reasons.push({ code: 'range', text: range.text });
    // "3 to 5 days" ends after five; 2/3 days are two limits for two things.
    if (range.text.includes('/')) return { reasons };
    return { within: { quantity: range.to, ...calendarOf(range.text) }, reasons };
  }
  reasons.push(...inWords(text, limit !== undefined));
  if (limit) return { within: { quantity: limit.quantity, ...calendarOf(limit.text) }, reasons };
  const nextDay = reasons.some(({ code }) => code === 'next-day') ? dayAfter(text) : undefined;
  return { ...(nextDay && { within: nextDay }), reasons };
}

/** Limits that words set and no number does. */
export function inWords(text: string, limited: boolean): Remark<ReasonCode>[] {
  const said = (code: ReasonCode, pattern: RegExp) => {
    const match = pattern.exec(text);
    return match ? [{ code, text: match[0].trim() }] : [];
  };
  const found = [...said('next-day', NEXT_DAY), ...said('limit-in-words', IN_WORDS), ...said('unit', OTHER_UNIT)];
  if (limited || found.length > 0) return limited ? found.filter(({ code }) => code !== 'next-day') : found;
  const vague = findVague(text).find((one) => one.class === 'time');
  if (vague) return [{ code: 'vague-limit', text: vague.word }];
  return hasRhythm(text) ? [{ code: 'rhythm' }] : [];
}

/** A mean of so many seconds is no limit for each case. */
const MEAN = /(?:\b(?:averag(?:e|ing)|mean|median)\b|平均)[^,.;，。；]{0,24}$/i;

function isLimit({ quantity, role, index }: QuantityInText, text: string): boolean {
  if (MEAN.test(text.slice(0, index))) return false;
  if (role !== 'level' || quantity.operator?.startsWith('>')) return false;
  return !OLDER.test(text.slice(0, index));
}

/** Notice to be given at least so long before something. */
function isLeast({ quantity, role, index, text: own }: QuantityInText, text: string): boolean {
  const end = index + own.length;
  const around = `${text.slice(Math.max(0, index - 12), index)} ${text.slice(end, end + 40)}`;
  return role === 'level' && quantity.operator === '>=' && IN_ADVANCE.test(around);
}

function isSame(a: QuantityInText, b: QuantityInText): boolean {
  return compareQuantities(a.quantity, b.quantity) === 0;
}

function dayAfter(text: string): Figure | undefined {
  const { business, han } = NEXT_DAY.exec(text)?.groups ?? {};
  const quantity = parseQuantity(business || han ? '1 business day' : '1 day');
  return isQuantity(quantity) ? { quantity } : undefined;
}
