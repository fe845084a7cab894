import { criteriaOf } from '../../../pipeline/criteria.js';
import { isSelected } from '../../../pipeline/selection.js';
import { WEAK } from '../../presets.js';
import type { Rule } from '../../rule.js';

/** Staff can be held only to what they control: any other standard is unfair, and moves nothing. */
export const notControllable: Rule = {
  id: 'not-controllable',
  topic: 'selection',
  origin: 'six-criteria',
  levels: WEAK,
  check(project, { report }) {
    for (const behavior of project.behaviors) {
      if (!isSelected(behavior) || criteriaOf(behavior).controllable !== 'missed') continue;
      report({ code: 'not-controllable', on: behavior, path: ['selection', 'controllable'] });
    }
  },
};
