import { criteriaOf } from '../../../pipeline/criteria.js';
import { isSelected } from '../../../pipeline/selection.js';
import { WEAK } from '../../presets.js';
import type { Rule } from '../../rule.js';

/** A standard works where those who have to meet it understand it and agree with it. */
export const notAccepted: Rule = {
  id: 'not-accepted',
  topic: 'selection',
  origin: 'six-criteria',
  levels: WEAK,
  check(project, { report }) {
    for (const behavior of project.behaviors) {
      // Where no selection is written at all, selection-without-reason asks for it.
      if (!behavior.data.selection || !isSelected(behavior)) continue;
      if (criteriaOf(behavior).accepted === 'open') {
        report({ code: 'not-accepted', on: behavior, missing: 'selection.accepted' });
      }
    }
  },
};
