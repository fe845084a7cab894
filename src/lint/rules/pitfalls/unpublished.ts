import { activeStandards } from '../../../pipeline/selection.js';
import { WEAK } from '../../presets.js';
import type { Rule } from '../../rule.js';

/** A standard that customers were not told of steers no expectation; who keeps one back says why. */
export const unpublished: Rule = {
  id: 'unpublished',
  topic: 'pitfalls',
  origin: 'six-pitfalls',
  levels: WEAK,
  check(project, { report }) {
    for (const standard of activeStandards(project.behaviors)) {
      const { published, 'unpublished-because': because } = standard.data;
      if (published === true || because !== undefined) continue;
      if (published === undefined) report({ code: 'unpublished-undecided', on: standard, missing: 'published' });
      else report({ code: 'unpublished', on: standard, path: ['published'] });
    }
  },
};
