import { isCustomerDefined } from '../../../pipeline/chain.js';
import { activeStandards } from '../../../pipeline/selection.js';
import { faultyEntities } from '../../faulty.js';
import { WRONG } from '../../presets.js';
import type { Rule } from '../../rule.js';

/** A standard is customer-defined only when it traces to what customers said they need. */
export const companyDefined: Rule = {
  id: 'company-defined',
  topic: 'kind',
  origin: 'nine-steps',
  levels: WRONG,
  check(project, { report }) {
    const faulty = faultyEntities(project);
    for (const standard of activeStandards(project.behaviors)) {
      const { behavior, data } = standard;
      if (isCustomerDefined(standard) || faulty.has(behavior.id)) continue;
      // One that was copied from others: industry-only says so.
      if (data.benchmark) continue;
      report({ code: 'company-defined', args: { behavior: behavior.id }, on: standard, path: ['id'] });
    }
  },
};
