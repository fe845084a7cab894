import { compareQuantities } from '../model/compare.js';
import type { Locale } from '../model/locale.js';
import type { Behavior, Expectation, Standard } from '../model/project.js';
import type { Quantity } from '../model/quantity.js';
import { textIn } from '../model/text.js';
import { isExceeded, longestTimes } from './longest-times.js';
import { activeStandards } from './selection.js';
import { statedLevel } from './stated-level.js';
import { timeLimitOf } from './time-limit.js';

/** A standard that asks for more than customers want, and the level they want. */
interface Beyond {
  standard: Standard;
  expectation: Expectation;
  /** As customers said it. */
  desired: string;
  /** Whether the standard goes beyond it by its time limit or by its target. */
  by: 'within' | 'target';
}

/**
 * The standards of a behavior that ask for more than the desired service, the upper end of the zone
 * of tolerance. Only where every desired level behind them is a quantity that compares, and they go
 * beyond them all; each comes with the level nearest to it. Of several time limits only the longest
 * is held against it: that is what customers feel, the others are steps towards it. `main` is the
 * project's main locale.
 */
export function beyondDesired(behavior: Behavior, main: Locale): Beyond[] {
  const wishes = wishesBehind(behavior, main);
  if (!wishes || wishes.length === 0) return [];
  const standards = activeStandards([behavior]);
  const longest = longestTimes(standards);
  return standards.flatMap((standard) => {
    const limits = wishes.map(({ level }) => limitAgainst(standard, level, longest));
    let nearest: { wish: Wish; limit: Limit } | undefined;
    for (const [i, wish] of wishes.entries()) {
      const limit = limits[i];
      if (!limit || !goesBeyond(limit.quantity, wish.level, limit.less)) return [];
      if (!nearest || goesBeyond(wish.level, nearest.wish.level, limit.less)) nearest = { wish, limit };
    }
    if (!nearest) return [];
    const { expectation, desired } = nearest.wish;
    return [{ standard, expectation, desired, by: nearest.limit.by }];
  });
}

interface Wish {
  expectation: Expectation;
  desired: string;
  level: Quantity;
}

/** What customers desire of a behavior; nothing where some of it is unknown or no quantity. */
function wishesBehind({ answers, data }: Behavior, main: Locale): Wish[] | undefined {
  // An expectation that could not be found may be the one that asks for more.
  if (answers.length < (data.answers ?? []).length) return undefined;
  const wishes: Wish[] = [];
  for (const expectation of answers) {
    if (expectation.data.desired === undefined) continue;
    const desired = textIn(expectation.data.desired, main, main);
    const level = statedLevel(desired);
    if (!level) return undefined;
    wishes.push({ expectation, desired, level });
  }
  return wishes;
}

interface Limit {
  quantity: Quantity;
  by: Beyond['by'];
  /** Less is better. */
  less: boolean;
}

/** What of the standard a level is held against: a time against its time limit, a share or score against its target. */
function limitAgainst(standard: Standard, level: Quantity, longest: Quantity[]): Limit | undefined {
  const more = level.operator?.startsWith('>') ?? false;
  if (level.unit.kind === 'duration') {
    const quantity = timeLimitOf(standard);
    if (!quantity || more || isExceeded(quantity, longest)) return undefined;
    return { quantity, by: standard.data.measure?.within === undefined ? 'target' : 'within', less: true };
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
