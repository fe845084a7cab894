import { isCustomerDefined } from '../../../pipeline/chain.js';
import { activeStandards } from '../../../pipeline/selection.js';
import { faultyEntities } from '../../faulty.js';
import { WRONG } from '../../presets.js';
import type { Rule } from '../../rule.js';

/** What others reach shows what is possible, not what one's own customers expect. */
export const industryOnly: Rule = {
  id: 'industry-only',
  topic: 'pitfalls',
  origin: 'six-pitfalls',
  levels: WRONG,
  check(project, { report }) {
    const faulty = faultyEntities(project);
    for (const standard of activeStandards(project.behaviors)) {
      const { behavior, data } = standard;
      if (!data.benchmark || isCustomerDefined(standard) || faulty.has(behavior.id)) continue;
      const args = { benchmark: data.benchmark.value, behavior: behavior.id };
      report({ code: 'industry-only', args, on: standard, path: ['benchmark', 'value'] });
    }
  },
};
