import { activeStandards } from '../../../pipeline/selection.js';
import { WEAK } from '../../presets.js';
import type { Rule } from '../../rule.js';

/** A measure says where its figures come from: one that nobody feeds is an intention. */
export const noFeedbackMechanism: Rule = {
  id: 'no-feedback-mechanism',
  topic: 'feedback',
  origin: 'nine-steps',
  levels: WEAK,
  check(project, { report }) {
    for (const standard of activeStandards(project.behaviors)) {
      const { kind, measure } = standard.data;
      if (!measure || measure.source !== undefined) continue;
      report({ code: 'no-feedback-mechanism', args: { kind }, on: standard, missing: 'measure.source' });
    }
  },
};
