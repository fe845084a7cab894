import { isSelected } from '../../../pipeline/selection.js';
import { WEAK } from '../../presets.js';
import { defineRule } from '../../rule.js';

/** Standards cost attention: they belong where it matters to customers. */
export const unimportantStandardized = defineRule({
  id: 'unimportant-standardized',
  topic: 'selection',
  origin: 'six-criteria',
  levels: WEAK,
  options: { importance: 5 },
  check(project, { report, options }) {
    for (const behavior of project.behaviors) {
      const { answers, data } = behavior;
      // An expectation that is unrated, or could not be found, may be the important one.
      if (!isSelected(behavior) || answers.length === 0 || answers.length < (data.answers ?? []).length) continue;
      const highest = Math.max(...answers.map((answer) => answer.data.importance ?? Number.POSITIVE_INFINITY));
      if (highest >= options.importance) continue;
      const args = { importance: highest, several: answers.length > 1 };
      const path = data.selection ? ['selection', 'decision'] : ['id'];
      report({ code: 'unimportant-standardized', args, on: behavior, path });
    }
  },
});
