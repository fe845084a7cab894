import type { Standard } from '../model/project.js';
import { quantitiesIn } from './quantities-in-text.js';
import { limitInWords } from './smart/time-limit.js';
import { wordingsOf } from './smart/wordings.js';
import { timeLimitOf } from './time-limit.js';

/** Who was served too late, without a number: calls that came late, 逾期未办结的申请. */
const LATE = /\b(?:late|later|overdue|delay(?:s|ed)?|wait(?:s|ed|ing)?)\b|逾期|超期|超时|迟到|延误|晚点|等候|等待/i;

/**
 * Whether a standard finds the customers whom the mean of another hides, because it is about the same:
 * times beside a mean time, what customers say beside a mean rating. A mean never does, and a floor is
 * only a second mean.
 */
export function findsTheLetDown(mean: Standard, other: Standard): boolean {
  const { kind, measure } = other.data;
  if (measure === undefined || measure.statistic === 'mean') return false;
  if (isAsked(mean)) return isAsked(other) || measure.source === 'complaints';
  return isTimed(mean) ? isTimed(other) || speaksOfTime(other) : kind === 'hard';
}

function isAsked({ data: { kind, measure } }: Standard): boolean {
  return kind === 'soft' || measure?.question !== undefined;
}

function isTimed(standard: Standard): boolean {
  const { target, baseline, data } = standard;
  const measured = [target, baseline].some((one) => one?.unit.kind === 'duration');
  return measured || timeLimitOf(standard) !== undefined || data.measure?.clock !== undefined;
}

function speaksOfTime(standard: Standard): boolean {
  if (limitInWords(standard)) return true;
  const { statement, measure } = standard.data;
  const texts = [statement, measure?.counts].flatMap((text) => (text === undefined ? [] : wordingsOf(text)));
  return texts.some(
    ({ text }) => LATE.test(text) || quantitiesIn(text).some(({ quantity }) => quantity.unit.kind === 'duration'),
  );
}
