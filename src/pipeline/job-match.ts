import type { Project, Role, Standard } from '../model/project.js';
import { dutiesOf, standardsOf } from './duties.js';
import { activeStandards } from './selection.js';

/** Ranks of the essential duties of a job that no standard in force measures. */
export function unmeasuredDuties(role: Role): number[] {
  return dutiesOf(role)
    .filter(({ written, essential, standards }) => written && essential && standards.length === 0)
    .map(({ rank }) => rank);
}

/** The standards in force that stand in no job. */
export function standardsWithoutJob({ roles, behaviors }: Project): Standard[] {
  const carried = new Set(roles.flatMap(standardsOf));
  return activeStandards(behaviors).filter((standard) => !carried.has(standard));
}
