import type { Rule } from '../rule.js';

/** A target says which way is better: 95% of calls answered and 95% of calls lost are both shares. */
export const targetWithoutDirection: Rule = {
  id: 'target-without-direction',
  severity: 'warning',
  check(project, report) {
    for (const { id, at, data, target } of [...project.standards, ...project.indices]) {
      if (!target || target.operator) continue;
      const place = { source: at.source, path: [...at.path, 'target'] };
      report({ code: 'target-without-direction', args: { value: data.target }, at: place, on: id });
    }
  },
};
