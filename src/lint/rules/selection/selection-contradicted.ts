import { WEAK } from '../../presets.js';
import type { Rule } from '../../rule.js';

/** Standards hang on behaviors that are standardized: on others they contradict the decision. */
export const selectionContradicted: Rule = {
  id: 'selection-contradicted',
  topic: 'selection',
  origin: 'nine-steps',
  levels: WEAK,
  check(project, { report }) {
    for (const behavior of project.behaviors) {
      const decision = behavior.data.selection?.decision;
      if (decision === undefined || decision === 'standardize' || behavior.standards.length === 0) continue;
      const path = ['selection', 'decision'];
      report({ code: 'standards-on-left-behavior', args: { decision }, on: behavior, path });
    }
  },
};
