import { isQuantity, parseQuantity, type Unit } from './quantity.js';
import type { FormatName } from './schema/parts.js';

/** Ids are slugs people choose: lower case, digits, single hyphens. */
export const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const RHYTHMS = ['each', 'shift', 'day', 'week', 'month', 'quarter', 'half-year', 'year'] as const;
export type Rhythm = (typeof RHYTHMS)[number];

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** `200 a month`, `每月 200`, `412`. */
export interface Sample {
  count: number;
  per?: Rhythm;
}

const SAMPLE_PERIODS: [Rhythm, string][] = [
  ['day', 'day|天|日'],
  ['week', 'week|周'],
  ['month', 'month|月'],
  ['quarter', 'quarter|季度?'],
  ['year', 'year|年'],
];

/** Every string format of the schema as a check on the written text. */
export const formats: Record<FormatName, (written: string) => boolean> = {
  id: (written) => ID.test(written),
  date: isDate,
  duration: (written) => quantityIn(written, ['duration'], 'none', 0),
  target: (written) => quantityIn(written, ['count', 'percent', 'duration', 'per', 'of'], 'optional'),
  level: (written) => quantityIn(written, ['count', 'percent', 'duration', 'per', 'of'], 'none'),
  share: (written) => quantityIn(written, ['percent'], 'none', 0, 100),
  sample: (written) => parseSample(written) !== undefined,
  rhythm: (written) =>
    RHYTHMS.includes(written as Rhythm) || quantityIn(written, ['duration'], 'none', Number.MIN_VALUE),
  scale: (written) => parseScale(written) !== undefined,
  hours: isHours,
  days: (written) => written.split(',').every((part) => isDayOrSpan(part.trim())),
  timezone: isTimezone,
  color: (written) => /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i.test(written),
  'project-path': isProjectPath,
  'data-path': isProjectPath,
  'env-reference': (written) => /^env:[A-Za-z_][A-Za-z0-9_]*$/.test(written),
};

/** An ISO date that exists: `2027-02-29` does not. */
export function isDate(written: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Parses a sample; a bare number is a count of cases, without a period. */
export function parseSample(written: string | number): Sample | undefined {
  const text = String(written)
    .slice(0, 100)
    .normalize('NFKC')
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .trim();
  if (/^\d+$/.test(text)) return { count: Number(text) };
  for (const [per, words] of SAMPLE_PERIODS) {
    const match =
      new RegExp(`^(\\d+)\\s*(?:a|per|an|each|every|/)\\s*(?:${words})$`, 'i').exec(text) ??
      new RegExp(`^每个?(?:${words})\\s*(\\d+)\\s*\\p{Script=Han}{0,2}$`, 'iu').exec(text);
    if (match) return { count: Number(match[1]), per };
  }
  return undefined;
}

/** `1-5` as [1, 5]; a single number `5` as [5, 5]. */
export function parseScale(written: string | number): [number, number] | undefined {
  const match = /^(\d+)(?:\s*[-–—~至]\s*(\d+))?$/.exec(String(written).normalize('NFKC').trim());
  if (!match) return undefined;
  const from = Number(match[1]);
  const to = Number(match[2] ?? match[1]);
  return from <= to ? [from, to] : undefined;
}

function quantityIn(
  written: string,
  kinds: Unit['kind'][],
  operator: 'optional' | 'none',
  least = Number.NEGATIVE_INFINITY,
  most = Number.POSITIVE_INFINITY,
): boolean {
  const parsed = parseQuantity(written);
  if (!isQuantity(parsed) || !kinds.includes(parsed.unit.kind)) return false;
  const value = parsed.value.toNumber();
  return (operator === 'optional' || parsed.operator === undefined) && value >= least && value <= most;
}

function isHours(written: string): boolean {
  const match = /^([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-4]):([0-5]\d)$/.exec(written);
  return match !== null && `${match[1]}${match[2]}` < `${match[3]}${match[4]}` && `${match[3]}${match[4]}` <= '2400';
}

function isDayOrSpan(part: string): boolean {
  const ends = part.split('-');
  return ends.length <= 2 && ends.every((day) => DAYS.includes(day as (typeof DAYS)[number]));
}

function isTimezone(written: string): boolean {
  // The list is known at once; the first formatter of a process takes as long as a whole lint. It
  // is asked only for other names of zones, such as UTC.
  if (Intl.supportedValuesOf('timeZone').includes(written)) return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: written });
    return true;
  } catch {
    return false;
  }
}

// Projects travel between Windows and Unix and must not reach outside their folder.
function isProjectPath(written: string): boolean {
  if (written.trim() === '' || written.includes('\0')) return false;
  return !/^(?:[a-z]:|[\\/])|\\|:\/\//i.test(written) && !written.split('/').includes('..');
}
