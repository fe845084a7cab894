import { grantOf } from '../../exceptions.js';
import { WEAK } from '../../presets.js';
import type { Rule } from '../../rule.js';

/** Who deviates says why, or the next reader cannot tell a decision from an oversight. */
export const exceptionWithoutReason: Rule = {
  id: 'exception-without-reason',
  topic: 'exceptions',
  origin: 'practice',
  levels: WEAK,
  check(_project, { report, exceptions }) {
    for (const exception of exceptions) {
      if (exception.reason !== undefined) continue;
      const code = 'at' in exception.granted ? 'exception-without-reason' : 'ignore-without-reason';
      report({ code, args: { rule: exception.rule }, ...grantOf(exception, 'rule') });
    }
  },
};
