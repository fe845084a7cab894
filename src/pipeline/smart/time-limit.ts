import { compareQuantities } from '../../model/compare.js';
import type { Standard } from '../../model/project.js';
import type { Quantity } from '../../model/quantity.js';
import { quantitiesIn } from '../quantities-in-text.js';
import { timeLimitOf } from '../time-limit.js';
import { findVague } from '../wording/find-vague.js';
import { hasRhythm, hasTimeLimit } from '../wording/limits.js';
import { wordingsOf } from './wordings.js';

/** A time a case may take: as written, and parsed. */
export interface TimeLimit {
  written: string;
  quantity: Quantity;
}

const TIME_WORD =
  /\b(?:time\s?frames?|turnaround|response\s+times?|waiting\s+times?|wait|delays?)\b|时限|时间内|等候时间|等待时间|响应时间|办理时间|处理时间|时长/i;

/** The time limit of a hard standard: `within`, or the target where it is itself a duration. */
export function writtenLimitOf(standard: Standard): TimeLimit | undefined {
  const { kind, measure, target } = standard.data;
  const quantity = kind === 'hard' ? timeLimitOf(standard) : undefined;
  return quantity && { written: String(measure?.within ?? target), quantity };
}

/**
 * The time limit that the statement of a measured hard standard sets by itself, where the measure has
 * none: "within 2 hours", 2小时内. Not where it sets several, or a range: which one counts has to be
 * decided first. Where failures are to be few, it is the time over which they are counted: complaints
 * reopened within 30 days.
 */
export function limitInStatement(standard: Standard): TimeLimit | undefined {
  const { kind, statement, measure } = standard.data;
  if (kind !== 'hard' || measure === undefined || countsFailures(standard)) return undefined;
  const [first, ...more] = wordingsOf(statement)
    .flatMap(({ text }) => quantitiesIn(text))
    .filter(({ quantity: { operator, unit }, role }) => {
      return role === 'level' && unit.kind === 'duration' && operator?.startsWith('<');
    });
  if (!first || [first, ...more].some(({ to }) => to !== undefined)) return undefined;
  if (more.some(({ quantity }) => compareQuantities(quantity, first.quantity) !== 0)) return undefined;
  return { written: first.text, quantity: first.quantity };
}

/**
 * Whether a standard is about time and so needs a limit: by its area, or where none is written by what
 * customers expect, or by a word of its statement. Failures that are to be few, and what people are
 * asked about, are not.
 */
export function isAboutTime(standard: Standard): boolean {
  const { data, behavior } = standard;
  if (data.kind === 'soft' || countsFailures(standard)) return false;
  if (behavior.data.area === 'software/time') return true;
  if (wordingsOf(data.statement).some(({ text }) => speaksOfTime(text))) return true;
  const dimensions = behavior.answers.map((one) => one.data.dimension);
  return (
    behavior.data.area === undefined && dimensions.length > 0 && dimensions.every((one) => one === 'responsiveness')
  );
}

/** Whether the statement names the limit in words: before 15:00, on the promised day, every Monday, 当日. */
export function limitInWords({ data }: Standard): boolean {
  const texts = [data.statement, data.measure?.counts].flatMap((text) => (text === undefined ? [] : wordingsOf(text)));
  return texts.some(({ text }) => hasTimeLimit(text) || hasRhythm(text));
}

function countsFailures({ data, target }: Standard): boolean {
  if (data.measure?.statistic === 'count') return true;
  return target?.operator?.startsWith('<') === true && target.unit.kind !== 'duration';
}

function speaksOfTime(text: string): boolean {
  return TIME_WORD.test(text) || findVague(text).some((one) => one.class === 'time');
}
