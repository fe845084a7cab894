import type { Rule } from '../rule.js';

/** Standards hang on behaviors that are standardized: on others they contradict the decision. */
export const selectionContradicted: Rule = {
  id: 'selection-contradicted',
  severity: 'warning',
  check(project, report) {
    for (const { id, at, data, standards } of project.behaviors) {
      const decision = data.selection?.decision;
      if (decision === undefined || decision === 'standardize' || standards.length === 0) continue;
      const place = { source: at.source, path: [...at.path, 'selection', 'decision'] };
      report({ code: 'standards-on-left-behavior', args: { decision }, at: place, on: id });
    }
  },
};
