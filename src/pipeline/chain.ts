import type { Behavior, Duty, Encounter, Expectation, IndexItem, Role, Standard, Step } from '../model/project.js';

/** A standard with all it hangs on and all that hangs on it: from what customers want to who does it. */
export interface Chain {
  standard: Standard;
  encounter: Encounter;
  expectations: Expectation[];
  behavior: Behavior;
  step?: Step;
  /** Who shows the behavior. */
  role?: Role;
  /** Who answers for the result. */
  owner?: Role;
  /** Who is told of the result. */
  feedbackTo?: Role;
  /** Written duties that carry the standard, in any job. */
  duties: Duty[];
  indexItems: IndexItem[];
  /** Customer-defined: at least one customer expectation stands behind it (Zeithaml & Bitner). */
  customerDefined: boolean;
}

/** Follows the links of a standard in both directions. */
export function chainOf(standard: Standard): Chain {
  const { behavior } = standard;
  const claiming = behavior.role?.duties.filter((duty) => duty.behaviors.includes(behavior)) ?? [];
  return {
    standard,
    encounter: behavior.encounter,
    expectations: behavior.answers,
    behavior,
    step: behavior.step,
    role: behavior.role,
    owner: standard.owner,
    feedbackTo: standard.feedbackTo,
    duties: [...new Set([...standard.duties, ...claiming])],
    indexItems: standard.indexItems,
    customerDefined: isCustomerDefined(standard),
  };
}

/** Whether customers asked for what a standard demands. */
export function isCustomerDefined({ behavior }: Standard): boolean {
  // By what is written: an answer whose id is misspelt is a slip, not a standard nobody asked for.
  return (behavior.data.answers ?? []).length > 0;
}
