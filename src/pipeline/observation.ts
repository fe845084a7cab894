import type { Behavior, Standard } from '../model/project.js';
import { quantityOf } from '../model/quantity.js';
import type { WrittenQuantity } from '../model/schema/parts.js';

/** The longest time a single case may take, and the standard that says so. */
export interface TimeLimit {
  standard: Standard;
  time: WrittenQuantity;
}

/**
 * The time limits that an observer with a watch can hold a single case to: the time written in the
 * measure of a hard standard, or a target that is itself a time, such as "at most 3 minutes".
 */
export function timeLimits(standards: readonly Standard[]): TimeLimit[] {
  return standards.flatMap((standard): TimeLimit[] => {
    const { kind, measure, target } = standard.data;
    if (kind !== 'hard') return [];
    if (measure?.within !== undefined) return [{ standard, time: measure.within }];
    return target !== undefined && quantityOf(target)?.unit.kind === 'duration' ? [{ standard, time: target }] : [];
  });
}

/**
 * Whether a behavior happens where customers cannot see it: its role acts backstage, and only there,
 * in the step it belongs to, or in the whole encounter where it belongs to none.
 */
export function isOutOfSight({ role, step, encounter }: Behavior): boolean {
  const steps = step ? [step] : encounter.steps;
  return steps.some(({ backstage }) => backstage === role) && !steps.some(({ onstage }) => onstage === role);
}

/** Whether a standard rests on the opinion of a mystery shopper or an auditor, who is asked its question. */
export function isAskedOfObservers({ data: { measure } }: Standard): boolean {
  return measure?.question !== undefined && ['mystery-shopping', 'audit'].includes(measure.source ?? '');
}
