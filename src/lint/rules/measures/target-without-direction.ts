import { WEAK } from '../../presets.js';
import type { Rule } from '../../rule.js';

/** A target says which way is better: 95% of calls answered and 95% of calls lost are both shares. */
export const targetWithoutDirection: Rule = {
  id: 'target-without-direction',
  topic: 'measures',
  origin: 'smart',
  levels: WEAK,
  check(project, { report }) {
    for (const one of [...project.standards, ...project.indices]) {
      if (!one.target || one.target.operator) continue;
      report({ code: 'target-without-direction', args: { value: one.data.target }, on: one, path: ['target'] });
    }
  },
};
