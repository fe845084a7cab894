import type { Behavior, Encounter, Expectation, Fix, Standard } from '../model/project.js';
import type { JobDuty } from './duties.js';
import { isLive } from './fixes.js';
import { isCarriedOut } from './outcome.js';
import { isSelected, isSettled } from './selection.js';

/**
 * Where the chain from what customers want to what staff do is broken:
 * - `encounter-empty`: nothing is known of it but its name
 * - `encounter-without-steps`: what is done in it has no place in a procedure
 * - `expectation-unanswered`: nothing answers it, and nobody decided so for a reason
 * - `behavior-without-expectation`: no customer asked for it
 * - `behavior-undecided`: neither a decision nor a standard
 * - `behavior-not-carried-out`: chosen for a standard or a fix that is not there
 * - `behavior-without-step`: it names a step its encounter does not have
 * - `fix-without-expectation`: no customer asked for it
 * - `standard-without-measure`: nobody can say whether it is met
 * - `standard-without-duty`: no job carries it
 * - `duty-without-standard`: an essential duty nothing judges
 */
export type LooseCode =
  | 'encounter-empty'
  | 'encounter-without-steps'
  | 'expectation-unanswered'
  | 'behavior-without-expectation'
  | 'behavior-undecided'
  | 'behavior-not-carried-out'
  | 'behavior-without-step'
  | 'fix-without-expectation'
  | 'standard-without-measure'
  | 'standard-without-duty'
  | 'duty-without-standard';

export function encounterLoose({ steps, expectations, behaviors, fixes }: Encounter): LooseCode[] {
  if ([steps, expectations, behaviors, fixes].every(({ length }) => length === 0)) return ['encounter-empty'];
  return steps.length === 0 && behaviors.some(isSelected) ? ['encounter-without-steps'] : [];
}

export function expectationLoose(expectation: Expectation): LooseCode[] {
  return isSettled(expectation) ? [] : ['expectation-unanswered'];
}

/** What hangs loose on a behavior; nothing on one that was left to the judgement of staff. */
export function behaviorLoose(behavior: Behavior): LooseCode[] {
  const { answers, selection, step } = behavior.data;
  if (selection?.decision === 'leave') return [];
  return [
    ...when((answers ?? []).length === 0, 'behavior-without-expectation'),
    ...when(selection === undefined && behavior.standards.length === 0, 'behavior-undecided'),
    ...when(!isCarriedOut(behavior), 'behavior-not-carried-out'),
    ...when(step !== undefined && behavior.step === undefined, 'behavior-without-step'),
  ];
}

export function fixLoose(fix: Fix): LooseCode[] {
  return when(isLive(fix) && (fix.data.answers ?? []).length === 0, 'fix-without-expectation');
}

/** What hangs loose on a standard that `duties` carry; its behavior says whether customers asked for it. */
export function standardLoose({ data }: Standard, duties: readonly unknown[]): LooseCode[] {
  return [
    ...when(data.measure === undefined, 'standard-without-measure'),
    ...when(duties.length === 0, 'standard-without-duty'),
  ];
}

export function dutyLoose({ written, essential, standards }: JobDuty): LooseCode[] {
  const named = (written?.data.standards ?? []).length + (written?.data.behaviors ?? []).length;
  return when(written !== undefined && essential && standards.length === 0 && named === 0, 'duty-without-standard');
}

function when(loose: boolean, code: LooseCode): LooseCode[] {
  return loose ? [code] : [];
}
