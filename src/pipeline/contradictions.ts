import { compareQuantities } from '../model/compare.js';
import type { Standard } from '../model/project.js';
import type { Quantity } from '../model/quantity.js';
import type { Path } from '../model/source.js';
import { directionOf } from './direction.js';
import { type QuantityInText, quantitiesIn } from './quantities-in-text.js';
import { wordingsOf } from './smart/wordings.js';
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

/** A contradiction, and the path below the standard to the text that holds it. */
export interface Contradicting extends Contradiction {
  path: Path;
}

/** What a text is held against. */
interface Figures {
  target?: Quantity;
  limit?: Quantity;
  measure: Standard['data']['measure'];
}

/**
 * Where the statement of a standard contradicts its target or time limit, and where its promise goes
 * beyond them: promises are kept only as far as standards go (gap 4 of the gap model), while to
 * promise less is caution. Only what can be compared counts, and only where a text holds one such
 * quantity: of two nobody can tell which is meant.
 */
export function contradictionsOf(standard: Standard): Contradicting[] {
  const { target, data } = standard;
  const limit = timeLimitOf(standard);
  if (!target && !limit) return [];
  const figures = { measure: data.measure, ...(target && { target }), ...(limit && { limit }) };
  const within = (key: 'statement' | 'promise', find: (text: string, figures: Figures) => Contradiction[]) => {
    const text = data[key];
    const wordings = text === undefined ? [] : wordingsOf(text);
    return wordings.flatMap(({ text: wording, path }) =>
      find(wording, figures).map((one) => ({ ...one, path: [key, ...path] })),
    );
  };
  return [...within('statement', saidOtherwise), ...within('promise', promisedBeyond)];
}

function saidOtherwise(text: string, { target, limit, measure }: Figures): Contradiction[] {
  const quantities = quantitiesIn(text);
  return [
    ...(target ? levelContradiction(quantities, target, measure) : []),
    ...percentileContradiction(quantities, measure),
    ...(limit ? limitContradiction(quantities, limit) : []),
  ];
}

function promisedBeyond(text: string, { target, limit, measure }: Figures): Contradiction[] {
  const quantities = quantitiesIn(text);
  const level = target?.operator && single(quantities, target, measure);
  const beyond = target?.operator && level && directionOf(target.operator) * level.order > 0;
  return [
    ...(limit ? limitContradiction(quantities, limit, 'stricter') : []),
    ...(beyond && !isComplement(level.quantity, target) ? [{ kind: 'target', written: level.text } as const] : []),
  ];
}

function levelContradiction(
  quantities: QuantityInText[],
  target: Quantity,
  measure: Figures['measure'],
): Contradiction[] {
  const level = single(quantities, target, measure);
  if (!level) return [];
  const { quantity, text: written, order } = level;
  const opposed =
    quantity.operator && target.operator && directionOf(quantity.operator) * directionOf(target.operator) < 0;
  if (order === 0) return opposed ? [{ kind: 'direction', written }] : [];
  // At most 3% beside "at least 97%" is the same, and at most 1% may be an error of measurement.
  return opposed || isComplement(quantity, target) ? [] : [{ kind: 'target', written }];
}

type Compared = QuantityInText & { order: number };

/** The quantities of a text that compare with another; `order` as `compareQuantities` has it. */
function comparedWith(other: Quantity, quantities: QuantityInText[]): Compared[] {
  return quantities.flatMap((one) => {
    const order = compareQuantities(one.quantity, other);
    return order === undefined ? [] : [{ ...one, order }];
  });
}

/** The one quantity of a text that could be the target. */
function single(quantities: QuantityInText[], target: Quantity, measure: Figures['measure']): Compared | undefined {
  // Times are held against the time limit.
  if (target.unit.kind === 'duration') return undefined;
  const levels = comparedWith(
    target,
    quantities.filter(({ role }) => role === 'level'),
  );
  // How many of what a count counts is not said: only one bound in the same direction can be the target.
  const candidates =
    target.unit.kind === 'count'
      ? levels.filter(({ quantity }) => measure?.statistic === 'count' && pointAlike(quantity, target))
      : levels;
  const [only, ...more] = candidates;
  return only && more.length === 0 && !only.to ? only : undefined;
}

function pointAlike({ operator }: Quantity, target: Quantity): boolean {
  if (operator === undefined || target.operator === undefined) return false;
  return directionOf(operator) === directionOf(target.operator);
}

/** 3% of calls lost and 97% of calls answered are the same share. */
function isComplement({ value, unit }: Quantity, target: Quantity): boolean {
  const whole = (one: Quantity['unit']) =>
    one.kind === 'percent' ? 100 : one.kind === 'per' ? one.base.toNumber() : Number.NaN;
  const sum = value.toNumber() / whole(unit) + target.value.toNumber() / whole(target.unit);
  return Math.abs(sum - 1) < 1e-9;
}

/** "90% within 3 minutes" is the 90th percentile; of a level not to fall below, the 10th. */
function percentileContradiction(quantities: QuantityInText[], measure: Figures['measure']): Contradiction[] {
  if (measure?.statistic !== 'percentile' || measure.percentile === undefined) return [];
  const [share, ...more] = quantities.filter(
    ({ quantity, role }) => role === 'level' && quantity.unit.kind === 'percent',
  );
  if (!share || more.length > 0 || share.to) return [];
  const value = share.quantity.value.toNumber();
  const said = [measure.percentile, 100 - measure.percentile].some((one) => Math.abs(one - value) < 1e-9);
  return said ? [] : [{ kind: 'percentile', written: share.text }];
}

function limitContradiction(quantities: QuantityInText[], limit: Quantity, only?: 'stricter'): Contradiction[] {
  const times = comparedWith(limit, quantities);
  // The text names the limit: whatever else it names is about something else.
  if (times.some(({ order, to }) => order === 0 && !to)) return [];
  const [time, ...more] = times.filter(({ quantity, role }) => role === 'level' && quantity.operator?.startsWith('<'));
  if (!time || more.length > 0 || time.to) return [];
  return only === undefined || time.order < 0 ? [{ kind: 'limit', written: time.text }] : [];
}
