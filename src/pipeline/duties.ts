import type { Behavior, Duty, Role, Standard } from '../model/project.js';
import { isActive, isSelected } from './selection.js';

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
 * role that written duties do not cover, by its own id or by all of its standards.
 */
export function dutiesOf(role: Role): JobDuty[] {
  const written = role.duties.map(
    (duty): Omit<JobDuty, 'rank'> => ({
      written: duty,
      essential: duty.data.essential ?? false,
      standards: unique([...duty.standards, ...duty.behaviors.flatMap((behavior) => behavior.standards)]).filter(
        isActive,
      ),
    }),
  );
  const covered = {
    behaviors: new Set(role.duties.flatMap((duty) => duty.behaviors)),
    standards: new Set(role.duties.flatMap((duty) => duty.standards)),
  };
  const derived = role.behaviors.filter(isSelected).flatMap((behavior): Omit<JobDuty, 'rank'>[] => {
    const standards = uncovered(behavior, covered);
    if (standards === undefined) return [];
    // Essential, because customers rated what it answers important enough to standardize.
    return [{ derivedFrom: behavior, essential: true, standards }];
  });
  return [...written, ...derived].map((duty, index) => ({ rank: index + 1, ...duty }));
}

/** The standards a role is judged by: those its duties carry. */
export function standardsOf(role: Role): Standard[] {
  return unique(dutiesOf(role).flatMap((duty) => duty.standards));
}

/** The standards of a behavior that no written duty carries; nothing where the duties cover the behavior. */
function uncovered(
  behavior: Behavior,
  covered: { behaviors: Set<Behavior>; standards: Set<Standard> },
): Standard[] | undefined {
  if (covered.behaviors.has(behavior)) return undefined;
  const left = behavior.standards.filter((standard) => !covered.standards.has(standard));
  return left.length === 0 && behavior.standards.length > 0 ? undefined : left;
}

/** The standards in force whose results a role answers for. */
export function ownedBy(role: Role): Standard[] {
  return role.owns.filter(isActive);
}

function unique<T>(items: T[]): T[] {
  return [...new Set(items)];
}
