import type { Behavior, Duty, Role, Standard } from '../model/project.js';
import { isSelected } from './selection.js';

/** A duty of a job description: written down in the role, or implied by the pipeline. */
export interface JobDuty {
  /** Place in the ranked list, from 1; derived duties follow the written ones. */
  rank: number;
  written?: Duty;
  /** The selected behavior that implies a duty nobody wrote down. */
  derivedFrom?: Behavior;
  essential: boolean;
  /** How the duty is judged. */
  standards: Standard[];
}

/**
 * The duties of a role: the written ones in their order, then one for each selected behavior of the
 * role that no written duty claims, by its own id or by one of its standards.
 */
export function dutiesOf(role: Role): JobDuty[] {
  const written = role.duties.map(
    (duty): Omit<JobDuty, 'rank'> => ({
      written: duty,
      essential: duty.data.essential ?? false,
      standards: unique([...duty.standards, ...duty.behaviors.flatMap((behavior) => behavior.standards)]),
    }),
  );
  const derived = role.behaviors
    .filter((behavior) => isSelected(behavior) && !isClaimed(role, behavior))
    .map(
      (behavior): Omit<JobDuty, 'rank'> => ({
        derivedFrom: behavior,
        essential: true, // customers rated what it answers important enough to standardize
        standards: behavior.standards,
      }),
    );
  return [...written, ...derived].map((duty, index) => ({ rank: index + 1, ...duty }));
}

/** The standards a role is judged by: those its duties carry. */
export function standardsOf(role: Role): Standard[] {
  return unique(dutiesOf(role).flatMap((duty) => duty.standards));
}

function isClaimed(role: Role, behavior: Behavior): boolean {
  return role.duties.some(
    (duty) => duty.behaviors.includes(behavior) || duty.standards.some((standard) => standard.behavior === behavior),
  );
}

function unique<T>(items: T[]): T[] {
  return [...new Set(items)];
}
