import type { Behavior, Project, Standard } from '../../model/project.js';
import { activeStandards } from '../selection.js';
import type { Subject } from './subjects.js';
import { type About, subjectsOf } from './subjects-of.js';

/**
 * How a standard stands to a job that is added. It is free for it when
 * - `named`: its behavior or its owner bears the id of that job
 * - `no-role`: nobody is named who shows its behavior
 * - `no-owner`: nobody is named who answers for its result
 *
 * and otherwise `carried`: it is somebody else's.
 */
export type Standing = 'named' | 'no-role' | 'no-owner' | 'carried';

/** A standard that a duty of a new job could be judged by. */
export interface DutyStandard {
  /** Rank of the duty, from 1. */
  duty: number;
  standard: Standard;
  standing: Standing;
  /** What duty and standard are both about. */
  shared: About[];
}

/**
 * The standards that are about what the duties of a new job are about, each under the duty with
 * which it shares most: of equal ones the more special, then the higher ranked. `duties` holds the
 * subjects of each duty, in the order of their rank.
 */
export function standardsForDuties(project: Project, id: string, duties: readonly Subject[][]): DutyStandard[] {
  const claimed = new Set(project.roles.flatMap((role) => role.duties.flatMap((duty) => duty.behaviors)));
  return activeStandards(project.behaviors).flatMap((standard): DutyStandard[] => {
    const about = subjectsOf(standard);
    const [best] = duties
      .map((subjects, at) => ({
        duty: at + 1,
        shared: about.filter(({ subject }) => subjects.includes(subject)),
        subjects: subjects.length,
      }))
      .filter(({ shared }) => shared.length > 0)
      .sort((a, b) => weightOf(b.shared) - weightOf(a.shared) || a.subjects - b.subjects || a.duty - b.duty);
    if (!best) return [];
    return [{ duty: best.duty, standard, standing: standingOf(standard, id, claimed), shared: best.shared }];
  });
}

/** Words say more than an area, which holds many things. */
function weightOf(shared: About[]): number {
  return shared.reduce((sum, { words }) => sum + (words.length > 0 ? 2 : 1), 0);
}

function standingOf(standard: Standard, id: string, claimed: ReadonlySet<Behavior>): Standing {
  const { data, duties, behavior } = standard;
  if (behavior.data.role === id || data.owner === id) return 'named';
  if (duties.length > 0 || claimed.has(behavior)) return 'carried';
  if (behavior.data.role === undefined) return 'no-role';
  return data.owner === undefined ? 'no-owner' : 'carried';
}
