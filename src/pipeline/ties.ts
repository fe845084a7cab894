import type { Standard } from '../model/project.js';
import { isCustomerDefined } from './chain.js';

/** What can hang on a standard: customers want it, somebody answers for it, is told of it, tracks it. */
export const TIES = ['expectation', 'owner', 'feedback', 'results'] as const;
type Tie = (typeof TIES)[number];

/**
 * What does not hang on a standard, in the order of `TIES`, by what is written. A duty of a job that
 * is judged by it stands for an owner, an index it counts in for results.
 */
export function missingTies(standard: Standard): Tie[] {
  const { data, duties, indexItems } = standard;
  const { owner, feedback, measure } = data;
  const has: Record<Tie, boolean> = {
    expectation: isCustomerDefined(standard),
    owner: owner !== undefined || duties.length > 0,
    feedback: feedback !== undefined,
    results: measure?.every !== undefined || measure?.data !== undefined || indexItems.length > 0,
  };
  return TIES.filter((tie) => !has[tie]);
}
