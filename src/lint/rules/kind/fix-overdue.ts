import { isFixOverdue } from '../../../pipeline/fixes.js';
import { faultyEntities } from '../../faulty.js';
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
    const faulty = faultyEntities(project);
    for (const fix of project.encounters.flatMap(({ fixes }) => fixes)) {
      // That it is done may be what was misspelt.
      if (!isFixOverdue(fix, asOf) || faulty.has(fix.id)) continue;
      report({ code: 'fix-overdue', args: { due: fix.data.due, asOf }, on: fix, path: ['due'] });
    }
  },
};
