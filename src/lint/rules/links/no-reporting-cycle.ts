import { reportingCycles } from '../../../pipeline/reporting.js';
import { ALWAYS } from '../../presets.js';
import type { Rule } from '../../rule.js';

/** Reporting lines end at somebody: in a circle nobody decides. */
export const noReportingCycle: Rule = {
  id: 'no-reporting-cycle',
  topic: 'links',
  origin: 'jobs',
  levels: ALWAYS,
  check(project, { report }) {
    for (const cycle of reportingCycles(project.roles)) {
      const [first] = cycle;
      if (!first) continue;
      const line = [...cycle, first].map(({ id }) => id);
      const code = cycle.length === 1 ? 'no-reporting-cycle-self' : 'no-reporting-cycle';
      report({ code, args: { line }, on: first, path: ['reports-to'] });
    }
  },
};
