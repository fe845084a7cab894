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
  check(_project, { report, exceptions, asOf }) {
    for (const exception of exceptions) {
      const { expired, until, rule } = exception;
      if (expired) report({ code: 'exception-expired', args: { rule, until, asOf }, ...grantOf(exception, 'until') });
    }
  },
};
