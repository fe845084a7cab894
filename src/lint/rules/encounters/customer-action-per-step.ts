import { WEAK } from '../../presets.js';
import type { Rule } from '../../rule.js';

/** Every step says what the customer does: a column without that is drawn from the company's side. */
export const customerActionPerStep: Rule = {
  id: 'customer-action-per-step',
  topic: 'encounters',
  origin: 'service-blueprint',
  levels: WEAK,
  check(project, { report }) {
    for (const step of project.encounters.flatMap(({ steps }) => steps)) {
      if (step.data.customer === undefined) report({ code: 'customer-action-per-step', on: step, missing: 'customer' });
    }
  },
};
