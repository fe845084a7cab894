import { isPlanned } from '../../../pipeline/fixes.js';
import { faultyEntities } from '../../faulty.js';
import { WEAK } from '../../presets.js';
import type { Rule } from '../../rule.js';

/** A fix stands in for a standard only once it is made: a plan without a day stays one. */
export const fixWithoutDueDate: Rule = {
  id: 'fix-without-due-date',
  topic: 'kind',
  origin: 'three-kinds',
  levels: WEAK,
  check(project, { report }) {
    const faulty = faultyEntities(project);
    for (const fix of project.encounters.flatMap(({ fixes }) => fixes)) {
      // That it is done may be what was misspelt.
      if (!isPlanned(fix) || fix.data.due !== undefined || faulty.has(fix.id)) continue;
      report({ code: 'fix-without-due-date', on: fix, missing: 'due' });
    }
  },
};
