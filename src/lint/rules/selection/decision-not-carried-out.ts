import { isCarriedOut } from '../../../pipeline/outcome.js';
import { seesAll } from '../../completeness.js';
import { WEAK } from '../../presets.js';
import type { Rule } from '../../rule.js';

/** A behavior chosen for a standard gets one, and one to be settled by a fix gets the fix. */
export const decisionNotCarriedOut: Rule = {
  id: 'decision-not-carried-out',
  topic: 'selection',
  origin: 'nine-steps',
  levels: WEAK,
  check(project, { report }) {
    const allSeen = seesAll(project, 'expectation');
    for (const behavior of project.behaviors) {
      if (isCarriedOut(behavior)) continue;
      const { selection, standards } = behavior.data;
      if (selection?.decision === 'fix') {
        // The fix may stand in any file.
        if (!allSeen) continue;
        report({ code: 'decision-not-carried-out-fix', on: behavior, path: ['selection', 'decision'] });
      } else {
        const place = standards ? { path: ['selection', 'decision'] } : { missing: 'standards' };
        report({ code: 'decision-not-carried-out', on: behavior, ...place });
      }
    }
  },
};
