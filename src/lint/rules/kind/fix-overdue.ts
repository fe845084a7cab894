import { isFixOverdue } from '../../../pipeline/fixes.js';
import { WEAK } from '../../presets.js';
import type { Rule } from '../../rule.js';

/** While a fix is late, customers have neither the fix nor a standard. */
export const fixOverdue: Rule = {
  id: 'fix-overdue',
  topic: 'kind',
  origin: 'three-kinds',
  levels: WEAK,
  dated: true,
  check(project, { report, asOf }) {
    for (const fix of project.encounters.flatMap(({ fixes }) => fixes)) {
      if (!isFixOverdue(fix, asOf)) continue;
      report({ code: 'fix-overdue', args: { due: fix.data.due, asOf }, on: fix, path: ['due'] });
    }
  },
};
