import { activeStandards } from '../../../pipeline/selection.js';
import { WEAK } from '../../presets.js';
import type { Rule } from '../../rule.js';

/** The results of a standard go back to those who work to it, at a rhythm they can count on. */
export const noEmployeeFeedback: Rule = {
  id: 'no-employee-feedback',
  topic: 'feedback',
  origin: 'nine-steps',
  levels: WEAK,
  check(project, { report }) {
    for (const standard of activeStandards(project.behaviors)) {
      const { feedback } = standard.data;
      if (!feedback) {
        const role = standard.behavior.role?.id;
        report({ code: 'no-employee-feedback', args: { role }, on: standard, missing: 'feedback' });
      } else if (feedback.every === undefined) {
        const args = { to: feedback.to };
        report({ code: 'no-employee-feedback-rhythm', args, on: standard, missing: 'feedback.every' });
      }
    }
  },
};
