import { isReviewOverdue } from '../../../pipeline/review.js';
import { activeStandards } from '../../../pipeline/selection.js';
import { WEAK } from '../../presets.js';
import type { Rule } from '../../rule.js';

/** A review date is kept: a standard or a job description past it speaks of customers and work as they were. */
export const reviewOverdue: Rule = {
  id: 'review-overdue',
  topic: 'feedback',
  origin: 'nine-steps',
  levels: WEAK,
  dated: true,
  check(project, { report, asOf }) {
    for (const one of [...activeStandards(project.behaviors), ...project.roles]) {
      if (!isReviewOverdue(one, asOf)) continue;
      const code = one.kind === 'role' ? 'review-overdue-job' : 'review-overdue';
      report({ code, args: { review: one.data.review, asOf }, on: one, path: ['review'] });
    }
  },
};
