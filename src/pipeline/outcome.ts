import type { Behavior, Expectation } from '../model/project.js';
import { isLive } from './fixes.js';
import { isSelected } from './selection.js';

/**
 * Whether the decision on a behavior was carried out: standardized ones have a standard, those to be
 * fixed a fix that was not dropped. There is nothing to carry out where it was left or not decided on.
 */
export function isCarriedOut(behavior: Behavior): boolean {
  if (behavior.data.selection?.decision === 'fix') return isFixed(behavior);
  return !isSelected(behavior) || hasStandards(behavior);
}

/** Whether a standard in force or a live fix stands behind an expectation. */
export function isServed({ answeredBy }: Expectation): boolean {
  return answeredBy.some((one) => (one.kind === 'fix' ? isLive(one) : isSelected(one) && hasStandards(one)));
}

/** Whether a fix settles what a behavior answers; where it answers nothing, any fix of its encounter. */
function isFixed({ answers, encounter }: Behavior): boolean {
  if (answers.length === 0) return encounter.fixes.some(isLive);
  return answers.some(({ answeredBy }) => answeredBy.some((one) => one.kind === 'fix' && isLive(one)));
}

// By what is written: a standard that broke the schema is a slip, not a standard nobody set.
function hasStandards({ data }: Behavior): boolean {
  return (data.standards ?? []).length > 0;
}
