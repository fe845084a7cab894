import { compareQuantities } from '../model/compare.js';
import type { Locale } from '../model/locale.js';
import type { Expectation, Standard } from '../model/project.js';
import type { Quantity } from '../model/quantity.js';
import { textIn } from '../model/text.js';
import { statedLevel } from './stated-level.js';
import { timeLimitOf } from './time-limit.js';

/** A level of the desired service, and what a standard sets against it. */
export interface Beyond {
  expectation: Expectation;
  /** As customers said it. */
  desired: string;
  /** Whether the standard goes beyond it by its time limit or by its target. */
  by: 'within' | 'target';
}

/**
 * Whether a standard asks for more than the desired service, the upper end of the zone of tolerance.
 * Only where every desired level behind it is a quantity that compares, and the standard goes beyond
 * them all; given is the one that comes nearest. `main` is the project's main locale.
 */
export function beyondDesired(standard: Standard, main: Locale): Beyond | undefined {
  const { answers, data } = standard.behavior;
  // An expectation that could not be found may be the one that asks for it.
  if (answers.length < (data.answers ?? []).length) return undefined;
  let nearest: (Beyond & { level: Quantity }) | undefined;
  for (const expectation of answers) {
    if (expectation.data.desired === undefined) continue;
    const desired = textIn(expectation.data.desired, main, main);
    const level = statedLevel(desired);
    const limit = level && limitAgainst(standard, level);
    if (!level || !limit || !goesBeyond(limit.quantity, level, limit.less)) return undefined;
    if (nearest && !goesBeyond(level, nearest.level, limit.less)) continue;
    nearest = { expectation, desired, by: limit.by, level };
  }
  return nearest;
}

interface Limit {
  quantity: Quantity;
  by: Beyond['by'];
  /** Less is better. */
  less: boolean;
}

/** What of the standard a level is held against: a time against its time limit, a share or score against its target. */
function limitAgainst(standard: Standard, level: Quantity): Limit | undefined {
  const more = level.operator?.startsWith('>') ?? false;
  if (level.unit.kind === 'duration') {
    const quantity = timeLimitOf(standard);
    const by = standard.data.measure?.within === undefined ? 'target' : 'within';
    return quantity && !more ? { quantity, by, less: true } : undefined;
  }
  const { target } = standard;
  // How many of what a bare count counts is not said: two of them need not compare.
  if (!target?.operator || target.operator === '=' || level.unit.kind === 'count') return undefined;
  const less = target.operator.startsWith('<');
  return less === more && level.operator ? undefined : { quantity: target, by: 'target', less };
}

function goesBeyond(limit: Quantity, level: Quantity, less: boolean): boolean {
  const order = compareQuantities(limit, level);
  return order !== undefined && (less ? order < 0 : order > 0);
}
