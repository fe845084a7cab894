import { compareQuantities } from '../model/compare.js';
import type { Standard } from '../model/project.js';
import type { Quantity } from '../model/quantity.js';
import { directionOf } from './direction.js';
import { type QuantityInText, quantitiesIn } from './quantities-in-text.js';
import { timeLimitOf } from './time-limit.js';

/**
 * What the words of a standard say otherwise than its figures:
 * - `target`: another number than the target
 * - `direction`: at most where the target says at least, or the other way round
 * - `percentile`: a share of cases other than the percentile that is measured
 * - `limit`: another time limit than the measure or the target sets
 */
export interface Contradiction {
  kind: 'target' | 'direction' | 'percentile' | 'limit';
  /** As the text has it. */
  written: string;
}

/**
 * Where a text contradicts the target or the time limit of its standard. Only what can be compared
 * counts, and only where the text holds one such quantity: of two nobody can tell which is meant.
 */
export function contradictionsOf(standard: Standard, text: string): Contradiction[] {
  const { target } = standard;
  const limit = timeLimitOf(standard);
  if (!target && !limit) return [];
  const quantities = quantitiesIn(text);
  return [
    ...(target && target.unit.kind !== 'duration' ? levelContradiction(quantities, target, standard) : []),
    ...percentileContradiction(quantities, standard),
    ...(limit ? limitContradiction(quantities, limit) : []),
  ];
}

/**
 * Where the words for customers promise more than the standard asks of staff: promises are kept
 * only as far as standards go (gap 4 of the gap model). To promise less is caution.
 */
export function overpromises(standard: Standard, text: string): Contradiction[] {
  const { target } = standard;
  const limit = timeLimitOf(standard);
  if (!target && !limit) return [];
  const quantities = quantitiesIn(text);
  const limits = limit ? limitContradiction(quantities, limit, 'stricter') : [];
  if (!target?.operator || target.unit.kind === 'duration') return limits;
  const level = single(quantities, target, standard);
  const beyond = level && directionOf(target.operator) * (compareQuantities(level.quantity, target) ?? 0) > 0;
  return beyond && !isComplement(level.quantity, target)
    ? [...limits, { kind: 'target', written: level.text }]
    : limits;
}

function levelContradiction(quantities: QuantityInText[], target: Quantity, standard: Standard): Contradiction[] {
  const level = single(quantities, target, standard);
  if (!level) return [];
  const { quantity, text: written } = level;
  if (compareQuantities(quantity, target) !== 0) {
    return isComplement(quantity, target) ? [] : [{ kind: 'target', written }];
  }
  const opposed =
    quantity.operator && target.operator && directionOf(quantity.operator) * directionOf(target.operator) < 0;
  return opposed ? [{ kind: 'direction', written }] : [];
}

/** The one quantity of a text that could be the target. */
function single(quantities: QuantityInText[], target: Quantity, { data }: Standard): QuantityInText | undefined {
  const comparable = quantities.filter(
    ({ quantity, role }) => role === 'level' && compareQuantities(quantity, target) !== undefined,
  );
  // How many of what a count counts is not said: only one bound in the same direction can be the target.
  const candidates =
    target.unit.kind === 'count'
      ? comparable.filter(({ quantity }) => data.measure?.statistic === 'count' && pointsAlike(quantity, target))
      : comparable;
  const [only, ...more] = candidates;
  return only && more.length === 0 && !only.to ? only : undefined;
}

function pointsAlike({ operator }: Quantity, target: Quantity): boolean {
  if (operator === undefined || target.operator === undefined) return false;
  return directionOf(operator) === directionOf(target.operator);
}

/** 3% of calls lost and 97% of calls answered are the same share. */
function isComplement({ value, unit }: Quantity, target: Quantity): boolean {
  const whole = (one: Quantity['unit']) =>
    one.kind === 'percent' ? 100 : one.kind === 'per' ? one.base.toNumber() : 0;
  const sum = value.toNumber() / whole(unit) + target.value.toNumber() / whole(target.unit);
  return Math.abs(sum - 1) < 1e-9;
}

/** "90% within 3 minutes" is the 90th percentile; of a level not to fall below, the 10th. */
function percentileContradiction(quantities: QuantityInText[], { data: { measure } }: Standard): Contradiction[] {
  if (measure?.statistic !== 'percentile' || measure.percentile === undefined) return [];
  const shares = quantities.filter(({ quantity, role }) => role === 'level' && quantity.unit.kind === 'percent');
  const [share, ...more] = shares;
  if (!share || more.length > 0 || share.to) return [];
  const value = share.quantity.value.toNumber();
  return [measure.percentile, 100 - measure.percentile].some((one) => Math.abs(one - value) < 1e-9)
    ? []
    : [{ kind: 'percentile', written: share.text }];
}

function limitContradiction(quantities: QuantityInText[], limit: Quantity, only?: 'stricter'): Contradiction[] {
  const times = quantities.filter(({ quantity }) => compareQuantities(quantity, limit) !== undefined);
  // The text names the limit: whatever else it names is about something else.
  if (times.some(({ quantity, to }) => !to && compareQuantities(quantity, limit) === 0)) return [];
  const limits = times.filter(({ quantity, role }) => role === 'level' && quantity.operator?.startsWith('<'));
  const [time, ...more] = limits;
  if (!time || more.length > 0 || time.to) return [];
  const stricter = (compareQuantities(time.quantity, limit) ?? 0) < 0;
  return only === undefined || stricter ? [{ kind: 'limit', written: time.text }] : [];
}
