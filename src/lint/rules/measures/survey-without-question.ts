import { activeStandards } from '../../../pipeline/selection.js';
import { WEAK } from '../../presets.js';
import type { Rule } from '../../rule.js';

/** What a survey finds depends on what it asks: another question next year is another measure. */
export const surveyWithoutQuestion: Rule = {
  id: 'survey-without-question',
  topic: 'measures',
  origin: 'three-kinds',
  levels: WEAK,
  check(project, { report }) {
    for (const standard of activeStandards(project.behaviors)) {
      const { measure } = standard.data;
      if (measure?.source !== 'survey' || measure.question !== undefined) continue;
      report({ code: 'survey-without-question', on: standard, missing: 'measure.question' });
    }
  },
};
