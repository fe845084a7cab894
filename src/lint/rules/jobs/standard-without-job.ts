import type { Project } from '../../../model/project.js';
import { standardsOf } from '../../../pipeline/duties.js';
import { activeStandards } from '../../../pipeline/selection.js';
import { WEAK } from '../../presets.js';
import type { Rule } from '../../rule.js';

/** Every standard is somebody's work: one that stands in no job description is nobody's. */
export const standardWithoutJob: Rule = {
  id: 'standard-without-job',
  topic: 'jobs',
  origin: 'jobs',
  levels: WEAK,
  check(project, { report }) {
    // Before the first job is written, that they are missing is not the fault of each standard.
    if (project.roles.length === 0 || mayBeCarriedUnseen(project)) return;
    const carried = new Set(project.roles.flatMap(standardsOf));
    for (const standard of activeStandards(project.behaviors)) {
      if (carried.has(standard) || standard.behavior.data.role !== undefined) continue;
      const args = { behavior: standard.behavior.id, owner: standard.data.owner };
      report({ code: 'standard-without-job', args, on: standard, path: ['id'] });
    }
  },
};

// By a duty that was cut out or not read, or that names it by a misspelt id.
function mayBeCarriedUnseen({ incomplete, invalid, unresolved }: Project): boolean {
  const named = ({ expected }: { expected: string }) => expected === 'standard' || expected === 'behavior';
  return incomplete || invalid.length > 0 || unresolved.some(named);
}
