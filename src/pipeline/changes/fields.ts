import { compareQuantities } from '../../model/compare.js';
import type { Standard } from '../../model/project.js';
import { type Operator, type Quantity, quantityOf } from '../../model/quantity.js';
import { directionOf } from '../direction.js';

/** What a difference does to whoever has to keep the standard, or to what is promised. */
export type Effect = 'tightened' | 'loosened' | 'reworded' | 're-owned' | 'remeasured' | 'published' | 'withdrawn';

/** A part of a standard that was written otherwise; null where nothing was. */
export interface Difference {
  field: string;
  effect: Effect;
  before: unknown;
  after: unknown;
}

type Read = (standard: Standard) => unknown;

/** The parts of a standard that have a direction, each with the operator it is held to. */
const MEASURED: [field: string, read: (standard: Standard) => string | number | undefined, operator?: Operator][] = [
  ['target', ({ data }) => data.target],
  ['floor', ({ data }) => data.floor],
  // A shorter time asks for more, whatever share of cases has to keep it.
  ['measure.within', ({ data }) => data.measure?.within, '<='],
];

const REWORDED: [string, Read][] = [
  ['statement', ({ data }) => data.statement],
  ['promise', ({ data }) => data.promise],
];

const OWNED: [string, Read][] = [
  ['owner', ({ data }) => data.owner],
  ['behavior.role', ({ behavior }) => behavior.data.role],
];

const REMEASURED: [string, Read][] = [
  ['kind', ({ data }) => data.kind],
  ...(
    [
      'statistic',
      'percentile',
      'counts',
      'of',
      'excludes',
      'clock',
      'question',
      'scale',
      'ends',
      'favorable',
      'source',
    ] as const
  ).map((key): [string, Read] => [`measure.${key}`, ({ data }) => data.measure?.[key]]),
  ['measure.sample', ({ data }) => data.measure?.sample],
  ['measure.every', ({ data }) => data.measure?.every],
];

/** Every difference in meaning between two versions of one standard. Layout, order and comments are none. */
export function differencesBetween(before: Standard, after: Standard): Difference[] {
  return [
    ...MEASURED.flatMap(([field, read, operator]) => measuredDifference(field, read(before), read(after), operator)),
    ...REWORDED.flatMap(([field, read]) => difference(field, 'reworded', read(before), read(after))),
    ...OWNED.flatMap(([field, read]) => difference(field, 're-owned', read(before), read(after))),
    ...REMEASURED.flatMap(([field, read]) => difference(field, 'remeasured', read(before), read(after))),
    ...publication(before, after),
  ];
}

function measuredDifference(
  field: string,
  before: string | number | undefined,
  after: string | number | undefined,
  operator?: Operator,
): Difference[] {
  if (before === undefined && after === undefined) return [];
  const effect = effectOf(quantityOf(before), quantityOf(after), operator);
  return effect === 'same' ? [] : [{ field, effect, before: before ?? null, after: after ?? null }];
}

/**
 * More is asked where the threshold moves in the direction of its operator, or is set for the first
 * time; less where it moves back or goes. Thresholds that cannot be compared measure something else.
 */
function effectOf(before: Quantity | undefined, after: Quantity | undefined, operator?: Operator): Effect | 'same' {
  if (!before) return 'tightened';
  if (!after) return 'loosened';
  const [was, is] = [directionOf(operator ?? before.operator ?? '='), directionOf(operator ?? after.operator ?? '=')];
  const order = compareQuantities(after, before);
  if (order === undefined || was !== is) return 'remeasured';
  if (order === 0) return strictness(operator ?? before.operator, operator ?? after.operator);
  if (is === 0) return 'remeasured';
  return order * is > 0 ? 'tightened' : 'loosened';
}

// "More than 95%" asks for a little more than "at least 95%".
function strictness(before: Operator | undefined, after: Operator | undefined): Effect | 'same' {
  const isStrict = (operator: Operator | undefined) => operator === '>' || operator === '<';
  if (isStrict(before) === isStrict(after)) return 'same';
  return isStrict(after) ? 'tightened' : 'loosened';
}

function publication({ data: before }: Standard, { data: after }: Standard): Difference[] {
  const [was, is] = [before.published === true, after.published === true];
  if (was === is) return [];
  return [{ field: 'published', effect: is ? 'published' : 'withdrawn', before: was, after: is }];
}

function difference(field: string, effect: Effect, before: unknown, after: unknown): Difference[] {
  if (JSON.stringify(sorted(before)) === JSON.stringify(sorted(after))) return [];
  return [{ field, effect, before: before ?? null, after: after ?? null }];
}

// {en: …, zh-CN: …} says the same in either order.
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value ?? null;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, sorted(one)]),
  );
}
