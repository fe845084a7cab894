import { RHYTHMS, type Rhythm } from '../../model/formats.js';
import type { Standard } from '../../model/project.js';
import { quantityOf } from '../../model/quantity.js';
import type { FormulaCell } from '../workbook.js';
import { formulaCell, quoted } from './cells.js';
import type { Voice } from './voice.js';

/** How long a period is, in days or in months. */
type Length = { days: number } | { months: number };

/** Periods one after the other, each as long as the next. */
export interface Periods {
  length: Length;
  /** How many a sheet has room for. */
  count: number;
}

const LENGTHS: Record<Rhythm, Length> = {
  each: { days: 1 },
  shift: { days: 1 },
  day: { days: 1 },
  week: { days: 7 },
  month: { months: 1 },
  quarter: { months: 3 },
  'half-year': { months: 6 },
  year: { months: 12 },
};
/** A month of days, a quarter of weeks, a year of months, two of quarters, three of half-years, five of years. */
const COUNTS: Record<string, number> = { d1: 31, d7: 13, m1: 12, m3: 8, m6: 6, m12: 5 };
const OTHER_COUNT = 12;
/** Of any unit; spreadsheets know no day after 9999. */
const LONGEST = 100;
/** Where no language comes first. */
const NEUTRAL_FORMATS = { day: 'yyyy-mm-dd', month: 'yyyy-mm', year: 'yyyy' };

/** The periods of a written rhythm, `day` or `2 weeks`; months where none is written. */
export function periodsOf(rhythm: string | undefined): Periods {
  const length = rhythm === undefined ? LENGTHS.month : lengthOf(rhythm);
  const key = 'days' in length ? `d${length.days}` : `m${length.months}`;
  return { length, count: COUNTS[key] ?? OTHER_COUNT };
}

/**
 * The periods of a scorecard: months, as management looks at it monthly and what is measured daily is
 * reported for the month; longer ones where every standard is measured less often.
 */
export function scorecardPeriods(standards: readonly Standard[]): Periods {
  const rhythms = standards.flatMap(({ data }) => data.measure?.every ?? []);
  const months = rhythms.map(lengthOf).map((length) => ('months' in length ? length.months : 0));
  const shortest = Math.min(...months);
  const rhythm = rhythms[months.indexOf(shortest)];
  return periodsOf(shortest > 1 ? rhythm : undefined);
}

/**
 * The heading of the `n`th period, from 0: its first day, reckoned from the cell `first` that holds the
 * first day of all, or its number while that cell is empty. `date`: what the cell holds now.
 */
export function periodHeading(voice: Voice, { length }: Periods, n: number, first: string, date?: string): FormulaCell {
  const steps = n * ('days' in length ? length.days : length.months);
  const later = 'days' in length ? `${first}+${steps}` : `EDATE(${first},${steps})`;
  const name = voice.line(({ words }) => words.period(n + 1));
  const value = date === undefined ? name : { date: addTo(date, length, n) };
  return formulaCell(`IF(ISNUMBER(${first}),${n === 0 ? first : later},${quoted(name)})`, value, 'heading', {
    format: periodFormat(voice, length),
    align: 'center',
  });
}

/** The day from which the standards are in force, to begin with, where spreadsheets can reckon with it. */
export function startDate({ speakers }: Voice): string | undefined {
  const { effective } = speakers[0].writer.project.config.documents ?? {};
  return effective !== undefined && effective >= '1901' && effective < '2900' ? effective : undefined;
}

function periodFormat({ speakers }: Voice, length: Length): string {
  const key = 'days' in length ? 'day' : length.months === 12 ? 'year' : 'month';
  return speakers.length === 1 ? speakers[0].words.periodFormat[key] : NEUTRAL_FORMATS[key];
}

function lengthOf(rhythm: string): Length {
  if (RHYTHMS.includes(rhythm as Rhythm)) return LENGTHS[rhythm as Rhythm];
  const quantity = quantityOf(rhythm);
  const value = Math.min(LONGEST, Math.max(1, Math.round(quantity?.value.toNumber() ?? 1)));
  switch (quantity?.unit.kind === 'duration' ? quantity.unit.time : 'month') {
    case 'week':
      return { days: value * 7 };
    case 'month':
      return { months: value };
    case 'year':
      return { months: value * 12 };
    case 'day':
      return { days: value };
    default:
      return { days: 1 };
  }
}

/** As EDATE reckons: the last day of a month where it has no such day. */
function addTo(date: string, length: Length, n: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  if ('days' in length) return iso(year, month - 1, day + n * length.days);
  const to = month - 1 + n * length.months;
  const last = new Date(Date.UTC(year, to + 1, 0)).getUTCDate();
  return iso(year, to, Math.min(day, last));
}

function iso(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
}
