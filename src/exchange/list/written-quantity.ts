import type { Locale } from '../../model/locale.js';
import type { Operator, Quantity, TimeUnit, Unit } from '../../model/quantity.js';
import type { Figure } from './parse/reading.js';

const OPERATORS: Record<Locale, Record<Operator, string>> = {
  en: { '>=': 'at least ', '<=': 'at most ', '>': 'more than ', '<': 'under ', '=': 'exactly ' },
  'zh-CN': { '>=': '至少 ', '<=': '不超过 ', '>': '超过 ', '<': '低于 ', '=': '恰好 ' },
};
const TIMES_ZH: Record<TimeUnit, string> = {
  s: '秒',
  min: '分钟',
  h: '小时',
  day: '天',
  week: '周',
  month: '个月',
  year: '年',
};

/** A figure as blueprints have it, in the language of the list: `at least 95%`, `30 business days`, `9 个工作日`. */
export function writtenFigure({ quantity, calendar }: Figure, locale: Locale): string | number {
  const { operator, value, unit } = rounded(quantity);
  const digits = value.toFixed();
  if (unit.kind === 'count' && !unit.points && operator === undefined) return Number(digits);
  return `${operator ? OPERATORS[locale][operator] : ''}${withUnit(digits, unit, calendar === true, locale)}`;
}

function withUnit(digits: string, unit: Unit, calendar: boolean, locale: Locale): string {
  const chinese = locale === 'zh-CN';
  switch (unit.kind) {
    case 'percent':
      return `${digits}%`;
    case 'count':
      return unit.points ? `${digits} ${chinese ? '分' : 'points'}` : digits;
    case 'of':
      return chinese ? `${digits} 分（满分 ${unit.base.toFixed()} 分）` : `${digits} of ${unit.base.toFixed()}`;
    case 'per':
      return chinese && unit.base.cmp(100) >= 0
        ? `${digits}/${unit.base.toFixed()}`
        : `${digits} per ${unit.base.toFixed()}`;
    case 'duration':
      return `${digits} ${chinese ? timeInChinese(unit, calendar) : timeInEnglish(unit, calendar, digits === '1')}`;
  }
}

function timeInEnglish(
  { time, business }: Extract<Unit, { kind: 'duration' }>,
  calendar: boolean,
  single: boolean,
): string {
  if (!business && (time === 's' || time === 'min')) return time;
  const word = `${time === 'h' ? 'hour' : time}${single ? '' : 's'}`;
  if (business) return `business ${word}`;
  return calendar && time === 'day' ? `calendar ${word}` : word;
}

function timeInChinese({ time, business }: Extract<Unit, { kind: 'duration' }>, calendar: boolean): string {
  if (business && time === 'day') return '个工作日';
  if (business && time === 'h') return '个工作小时';
  if (business) return `${TIMES_ZH[time]}（工作时间）`;
  return calendar && time === 'day' ? '个自然日' : TIMES_ZH[time];
}

/** Whole minutes and hours where a length of time came together in seconds. */
function rounded(quantity: Quantity): Quantity {
  const { unit, value } = quantity;
  if (unit.kind !== 'duration' || unit.time !== 's' || unit.business || value.cmp(120) < 0) return quantity;
  const seconds = value.toNumber();
  const [time, length]: [TimeUnit, number] = seconds % 3600 === 0 ? ['h', 3600] : ['min', 60];
  if (seconds % length !== 0) return quantity;
  return { ...quantity, value: new Plain(seconds / length), unit: { ...unit, time } };
}

/** A small whole number, as decimal numbers are asked. */
class Plain {
  readonly #value: number;
  constructor(value: number) {
    this.#value = value;
  }
  cmp(other: number | string): number {
    return Math.sign(this.#value - Number(other));
  }
  eq(other: number | string): boolean {
    return this.#value === Number(other);
  }
  toFixed(): string {
    return String(this.#value);
  }
  toNumber(): number {
    return this.#value;
  }
}
