import { isPlanned } from '../../../pipeline/fixes.js';
import { WEAK } from '../../presets.js';
import type { Rule } from '../../rule.js';

/** A fix stands in for a standard only once it is made: a plan without a day stays one. */
export const fixWithoutDueDate: Rule = {
  id: 'fix-without-due-date',
  topic: 'kind',
  origin: 'three-kinds',
  levels: WEAK,
  check(project, { report }) {
    for (const fix of project.encounters.flatMap(({ fixes }) => fixes)) {
      if (isPlanned(fix) && fix.data.due === undefined) {
        report({ code: 'fix-without-due-date', on: fix, missing: 'due' });
      }
    }
  },
};
