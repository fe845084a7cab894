import type { Operator, Quantity } from '../../../model/quantity.js';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const OPERATORS: Record<Operator, string> = {
  '>=': 'at least ',
  '<=': 'at most ',
  '>': 'more than ',
  '<': 'less than ',
  '=': 'exactly ',
};

const UNITS = { s: 'second', min: 'minute', h: 'hour', day: 'day', week: 'week', month: 'month', year: 'year' };

// Grouped by hand: Intl's output changes with the version of ICU, and the same input must give the same bytes.
export const grouped = (digits: string) => digits.replace(/^-?\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','));

export function quantity({ operator, value, unit }: Quantity): string {
  const sign = operator ? OPERATORS[operator] : '';
  const number = grouped(value.toFixed());
  switch (unit.kind) {
    case 'count':
      return `${sign}${number}${unit.points ? ' points' : ''}`;
    case 'percent':
      return `${sign}${number}%`;
    case 'duration':
      return `${sign}${number} ${unit.business ? 'business ' : ''}${UNITS[unit.time]}${value.eq(1) ? '' : 's'}`;
    case 'per':
      return `${sign}${number} per ${grouped(unit.base.toFixed())}`;
    case 'of':
      return `${sign}${number} of ${unit.base.toFixed()}`;
  }
}

/** `1-5` as print has it. */
export const span = (range: string) => range.replace('-', '–');

/** The same with what its ends mean. */
export const spanBetween = (range: string, low: string, high: string) => {
  const [from, to] = range.split('-');
  return `${from} (${low}) to ${to} (${high})`;
};

export function date(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

/** "a, b and c", in a sentence. */
export const series = (items: readonly string[], last: 'and' | 'or') =>
  [items.slice(0, -1).join(', '), ...items.slice(-1)].filter((one) => one !== '').join(` ${last} `);

export const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;

const DAYS: Record<string, string> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};

export const dayNames = (days: string) =>
  days
    .split(',')
    .map((span) =>
      span
        .trim()
        .split('-')
        .map((day) => DAYS[day] ?? day)
        .join(' to '),
    )
    .join(', ');

export function ordinal(n: number): string {
  if (n % 100 >= 11 && n % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][n % 10] ?? 'th';
}
