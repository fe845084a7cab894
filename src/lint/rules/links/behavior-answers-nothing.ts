import type { Behavior } from '../../../model/project.js';
import { activeStandards } from '../../../pipeline/selection.js';
import { WEAK } from '../../presets.js';
import type { Rule } from '../../rule.js';

/** A behavior comes from what customers expect; one that answers nothing is the company's own idea. */
export const behaviorAnswersNothing: Rule = {
  id: 'behavior-answers-nothing',
  topic: 'links',
  origin: 'nine-steps',
  levels: WEAK,
  check(project, { report }) {
    for (const behavior of project.behaviors) {
      const { answers, selection } = behavior.data;
      if (selection?.decision === 'leave' || isSaidOfStandards(behavior)) continue;
      const finding = { code: 'behavior-answers-nothing', on: behavior };
      if (answers === undefined) report({ ...finding, missing: 'answers' });
      else if (answers.length === 0) report({ ...finding, path: ['answers'], part: 'key' });
    }
  },
};

// Of a behavior that is standardized, company-defined says it of each standard.
function isSaidOfStandards(behavior: Behavior): boolean {
  return activeStandards([behavior]).length > 0;
}
