import { WEAK } from '../../presets.js';
import type { Rule } from '../../rule.js';

/** Whoever stands before a let-down customer must not have to invent the recovery. */
export const failPointWithoutRecovery: Rule = {
  id: 'fail-point-without-recovery',
  topic: 'encounters',
  origin: 'service-blueprint',
  levels: WEAK,
  check(project, { report }) {
    for (const step of project.encounters.flatMap(({ steps }) => steps)) {
      const { fail } = step.data;
      if (fail && fail.recovery === undefined) {
        report({ code: 'fail-point-without-recovery', on: step, missing: 'fail.recovery' });
      }
    }
  },
};
