import type { Behavior } from '../../../model/project.js';
import { isCustomerDefined } from '../../../pipeline/chain.js';
import { WEAK } from '../../presets.js';
import type { Rule } from '../../rule.js';

/** Step 3 ends with a decision on every behavior and its reason, or it is opened again at each meeting. */
export const selectionWithoutReason: Rule = {
  id: 'selection-without-reason',
  topic: 'selection',
  origin: 'nine-steps',
  levels: WEAK,
  check(project, { report }) {
    for (const behavior of project.behaviors) {
      const { selection, standards = [] } = behavior.data;
      if (!selection) {
        if (isCompanyDefined(behavior)) continue;
        const args = { standards: standards.length };
        report({ code: 'selection-without-reason-undecided', args, on: behavior, missing: 'selection' });
      } else if (selection.reason === undefined) {
        const args = { decision: selection.decision };
        report({ code: 'selection-without-reason', args, on: behavior, missing: 'selection.reason' });
      }
    }
  },
};

// Of its standards, company-defined asks what they are for; until customers have said so, nothing can be chosen.
function isCompanyDefined({ standards }: Behavior): boolean {
  return standards.length > 0 && standards.every((standard) => !isCustomerDefined(standard));
}
