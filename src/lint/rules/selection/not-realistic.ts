import { criteriaOf } from '../../../pipeline/criteria.js';
import { isSelected } from '../../../pipeline/selection.js';
import { WEAK } from '../../presets.js';
import type { Rule } from '../../rule.js';

/** A standard is challenging but within reach: one that nobody can meet is soon met by nobody. */
export const notRealistic: Rule = {
  id: 'not-realistic',
  topic: 'selection',
  origin: 'six-criteria',
  levels: WEAK,
  check(project, { report }) {
    for (const behavior of project.behaviors) {
      if (!isSelected(behavior) || criteriaOf(behavior).realistic !== 'missed') continue;
      report({ code: 'not-realistic', on: behavior, path: ['selection', 'realistic'] });
    }
  },
};
