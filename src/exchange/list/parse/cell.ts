import { isQuantity, parseQuantity, type Quantity } from '../../../model/quantity.js';
import { operatorAround } from '../../../pipeline/quantities/bounds.js';
import { quantitiesIn } from '../../../pipeline/quantities-in-text.js';
import { simplified } from '../../../pipeline/wording/simplified.js';
import { filled } from '../marks.js';
import { numberOf, withDecimalPoints } from '../number-style.js';
import { expanded } from './abbreviations.js';
import { clockQuantity } from './clock-time.js';
import type { Figure } from './reading.js';

/** What is known of the numbers of a column. */
export interface CellContext {
  /** Unit of bare numbers: `%`, `min`. */
  unit?: string;
  /** That unit is not written anywhere; it is what such numbers usually are. */
  assumed?: boolean;
  /** Bare numbers up to 1 are parts of one: 0.95 for 95%. */
  fractions?: boolean;
  /** Some cells carry a percent sign: where one of a few digits does not, it may be a count. */
  mixed?: boolean;
  decimalComma: boolean;
}

/** What a cell of a target, a limit or a result holds. */
export interface CellReading {
  figures: Figure[];
  /** A number without a unit anywhere. */
  bare?: Figure;
  /** It is a range: of times, the longer. */
  isRange?: boolean;
  upper?: Figure;
  /** The unit of the number was assumed. */
  assumed?: boolean;
  /** Words that name no figure. */
  words?: string;
}

const ALL = /^(?:all|always|every|in all cases|全部|所有|均|一律)$/i;
/** 80/20: of the calls so many percent within so many seconds. */
const SERVICE_LEVEL = /^(\d{2,3})\s*%?\s*\/\s*(\d{1,3})\s*(s|sec|secs|seconds?|秒)?$/i;
const OPERATOR_BEHIND = '\\+|\\s*(?:[及或]?以[上下内]|or (?:more|less|fewer|higher|lower|above|below|better)|max\\.?)';
const BARE = new RegExp(
  `^(?<left>[^\\d]*?)\\s*(?<number>[-+]?\\d[\\d,\\s]*(?:\\.\\d+)?)(?<right>${OPERATOR_BEHIND})?$`,
  'i',
);
const RANGE = /^\D{0,12}\d+(?:\.\d+)?\s*%?\s*(?:-|–|—|~|to|至|到)\s*\d+(?:\.\d+)?\s*\D{0,12}$/i;
/** 2件/千户 */
const PER_HAN =
  /^(?<left>\D*?)(?<number>\d+(?:\.\d+)?)\s*[\u4e00-\u9fff]?\s*\/\s*(?<base>百|千|万|\d+)\s*[\u4e00-\u9fff]{0,2}$/;
const BASES: Record<string, string> = { 百: '100', 千: '1000', 万: '10000' };

/** Reads a cell by itself and by what is known of its column. */
export function readCell(cell: string | undefined, context: CellContext): CellReading {
  const text = plainCell(cell, context);
  if (text === '') return { figures: [] };
  if (ALL.test(text)) return { figures: figuresOf('at least 100%') };
  const level = SERVICE_LEVEL.exec(text);
  if (level && Number(level[1]) <= 100) return { figures: figuresOf(`at least ${level[1]}%`, `${level[2]} s`) };
  const clock = clockQuantity(text, context.unit);
  if (clock) return { figures: [{ quantity: clock }] };
  return bareNumber(text, context) ?? written(text);
}

function plainCell(cell: string | undefined, { decimalComma }: CellContext): string {
  const text = simplified(filled(cell));
  const style = decimalComma || /^\D*\d+,\d{1,2}\s*%?$/.test(text) ? withDecimalPoints(text) : text;
  return expanded(style.replace(/\s+/g, ' ').trim());
}

/** A number with nothing around it but an operator: its unit is that of its column. */
function bareNumber(text: string, context: CellContext): CellReading | undefined {
  const { left = '', number = '', right = '' } = BARE.exec(text)?.groups ?? {};
  const value = numberOf(number.trim());
  if (value === undefined) return undefined;
  const operator = right === '+' ? '>=' : operatorOf(left, right);
  if ((left !== '' || right !== '') && operator === undefined) return undefined;
  const { unit, assumed } = unitFor(value, operator !== undefined, context);
  const digits = assumed === 'fraction' ? String(Number((value * 100).toPrecision(12))) : String(value);
  const parsed = parseQuantity(unit === undefined ? Number(digits) : `${digits} ${unit}`);
  if (!isQuantity(parsed)) return undefined;
  const quantity = { ...parsed, ...(operator && { operator }) };
  const read: Figure = { quantity, ...calendarOf(unit ?? '') };
  if (unit === undefined) return { figures: [], bare: read };
  return { figures: [read], ...(assumed && context.assumed && { assumed: true }) };
}

function unitFor(
  value: number,
  bound: boolean,
  context: CellContext,
): { unit?: string; assumed?: 'fraction' | 'unit' } {
  if (context.fractions && value <= 1) return { unit: '%', assumed: 'fraction' };
  // Shares of cases are large numbers; 20 or 2.4 between percentages may be of something else.
  if (context.mixed && (bound || value < 50 || value > 100)) return {};
  if (context.unit === undefined) return {};
  return { unit: context.unit, ...(context.assumed && { assumed: 'unit' }) };
}

/** The operator that words around a number give it: `min.`, `≤`, `no more than`, 以上. */
function operatorOf(left: string, right: string): Quantity['operator'] {
  if (left === '' && right === '') return undefined;
  const parsed = parseQuantity(`${left.replace(/^min\.?$/i, 'at least')} 1${right}`);
  return isQuantity(parsed) && parsed.operator ? parsed.operator : operatorAround(`${left} `, right, true);
}

function written(text: string): CellReading {
  const direct = parseQuantity(text);
  if (isQuantity(direct) && direct.unit.kind !== 'count')
    return { figures: [{ quantity: direct, ...calendarOf(text) }] };
  const per = PER_HAN.exec(text)?.groups ?? {};
  const { left = '', number = '' } = per;
  const rate = per.base === undefined ? undefined : bounded(left, `${number} per ${BASES[per.base] ?? per.base}`);
  const led = rate ?? bounded(text.replace(/\d.*$/, ''), text.replace(/^\D+/, ''));
  if (led) return { figures: [{ quantity: led, ...calendarOf(text) }] };
  const found = quantitiesIn(text).filter(({ role }) => role === 'level');
  const range = found.find(({ to }) => to);
  if (range?.to)
    return { figures: [], isRange: true, ...(!range.text.includes('/') && { upper: { quantity: range.to } }) };
  if (RANGE.test(text)) return { figures: [], isRange: true };
  if (found.length > 0) return { figures: found.map(({ quantity, text: own }) => ({ quantity, ...calendarOf(own) })) };
  return isQuantity(direct) ? { figures: [{ quantity: direct }] } : { figures: [], words: text };
}

/** A quantity behind words that are nothing but its operator: `min. 85 points`. */
function bounded(left: string, quantity: string): Quantity | undefined {
  const parsed = parseQuantity(quantity);
  const operator = operatorOf(left.trim(), '');
  if (!isQuantity(parsed) || (left.trim() !== '' && operator === undefined) || left.length > 24) return undefined;
  return { ...parsed, ...(operator && { operator }) };
}

/** Days are calendar days where a text says so. */
export function calendarOf(text: string): Pick<Figure, 'calendar'> {
  return /calendar|自然日|日历日|历日/i.test(simplified(text)) ? { calendar: true } : {};
}

function figuresOf(...written: string[]): Figure[] {
  return written.flatMap((one) => {
    const quantity = parseQuantity(one);
    return isQuantity(quantity) ? [{ quantity }] : [];
  });
}
