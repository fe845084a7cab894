import { grantOf } from '../../exceptions.js';
import { WEAK } from '../../presets.js';
import type { Rule } from '../../rule.js';

/** An exception holds until its day; after it the finding counts again, and somebody has to decide anew. */
export const exceptionExpired: Rule = {
  id: 'exception-expired',
  topic: 'exceptions',
  origin: 'practice',
  levels: WEAK,
  dated: true,
  check(_project, { report, exceptions }) {
    for (const exception of exceptions) {
      const { expired, used, until, rule } = exception;
      // One that nothing needs any more is not missed: exception-unused says so.
      if (expired && used > 0)
        report({ code: 'exception-expired', args: { rule, until }, ...grantOf(exception, 'until') });
    }
  },
};
