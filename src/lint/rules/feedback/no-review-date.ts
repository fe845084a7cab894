import { activeStandards } from '../../../pipeline/selection.js';
import { WEAK } from '../../presets.js';
import type { Rule } from '../../rule.js';

/** A standard says when it is looked at again: customers' expectations move, and targets have to follow. */
export const noReviewDate: Rule = {
  id: 'no-review-date',
  topic: 'feedback',
  origin: 'nine-steps',
  levels: WEAK,
  check(project, { report }) {
    for (const standard of activeStandards(project.behaviors)) {
      if (standard.data.review === undefined) report({ code: 'no-review-date', on: standard, missing: 'review' });
    }
  },
};
