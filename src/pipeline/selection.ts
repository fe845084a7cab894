import type { Behavior, Expectation, Standard } from '../model/project.js';
import { isLive } from './fixes.js';

/**
 * Whether a behavior is standardized: by its decision, or, before one is written down, because
 * standards hang on it already.
 */
export function isSelected(behavior: Behavior): boolean {
  const decision = behavior.data.selection?.decision;
  return decision === undefined ? behavior.standards.length > 0 : decision === 'standardize';
}

/**
 * The standards in force: those of behaviors that are standardized. Standards of a behavior that was
 * left, or is settled by a fix, contradict that decision and are printed nowhere.
 */
export function activeStandards(behaviors: Behavior[]): Standard[] {
  return behaviors.flatMap((behavior) => behavior.standards).filter(isActive);
}

/** Whether a standard is in force; see `activeStandards`. */
export function isActive(standard: Standard): boolean {
  return isSelected(standard.behavior);
}

/** Whether something is done about an expectation: a behavior that was not left, or a fix not dropped. */
export function isAnswered({ answeredBy }: Expectation): boolean {
  return answeredBy.some((one) => (one.kind === 'fix' ? isLive(one) : one.data.selection?.decision !== 'leave'));
}

/**
 * Whether it is settled what becomes of an expectation: it is answered, or what would have answered
 * it was left or dropped for a reason that is written down.
 */
export function isSettled(expectation: Expectation): boolean {
  const reasons = expectation.answeredBy.map((one) =>
    one.kind === 'fix' ? one.data.reason : one.data.selection?.reason,
  );
  return isAnswered(expectation) || reasons.some((reason) => reason !== undefined);
}

/** A quadrant of the importance/performance matrix. */
export type Quadrant = 'improve' | 'maintain' | 'low-priority' | 'possible-overkill';

/**
 * Where an expectation stands in the importance/performance matrix, or nothing while it is unrated.
 * The lines are the means of all rated expectations, as is usual where no external norm exists.
 */
export function quadrantOf(
  expectation: Expectation,
  lines: { importance: number; performance: number },
): Quadrant | undefined {
  const { importance, performance } = expectation.data;
  if (importance === undefined || performance === undefined) return undefined;
  if (importance >= lines.importance) return performance < lines.performance ? 'improve' : 'maintain';
  return performance < lines.performance ? 'low-priority' : 'possible-overkill';
}

/** The means of importance and performance over all expectations that carry both; nothing without any. */
export function matrixLines(expectations: Expectation[]): { importance: number; performance: number } | undefined {
  const rated = expectations.flatMap(({ data: { importance, performance } }) =>
    importance === undefined || performance === undefined ? [] : [{ importance, performance }],
  );
  if (rated.length === 0) return undefined;
  // Rounded past any rating's decimals: three times 5.4 must not come to a little more than 5.4.
  const mean = (key: 'importance' | 'performance') =>
    Number((rated.reduce((sum, one) => sum + one[key], 0) / rated.length).toFixed(6));
  return { importance: mean('importance'), performance: mean('performance') };
}
