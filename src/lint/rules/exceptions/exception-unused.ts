import { closest } from '../../../model/suggestion.js';
import { type ExceptionUse, grantOf } from '../../exceptions.js';
import { WEAK } from '../../presets.js';
import type { Rule } from '../../rule.js';
import { isLocked } from '../../settings.js';

/** An exception nothing needs any more would hide the next mistake of its kind. */
export const exceptionUnused: Rule = {
  id: 'exception-unused',
  topic: 'exceptions',
  origin: 'practice',
  levels: WEAK,
  check(project, { report, exceptions, rules }) {
    // What it covers may stand in a file that could not be read, or in a part that was cut out.
    if (project.incomplete || project.invalid.length > 0) return;
    for (const exception of exceptions) {
      const { rule, on, used } = exception;
      if (used > 0) continue;
      if (on !== undefined && !project.entities.has(on)) {
        const suggestion = closest(on, project.entities.keys());
        const mend = suggestion === undefined ? undefined : { replace: suggestion, safe: false };
        report({ code: 'exception-on-nothing', args: { on, suggestion }, ...grantOf(exception, 'on'), mend });
      } else if (isDue(exception, rules.get(rule))) {
        const code = on === undefined ? 'ignore-unused' : 'exception-unused';
        report({ code, args: { rule, on }, ...grantOf(exception) });
      }
    }
  },
};

/** Whether an exception that covers nothing should cover something by now. */
function isDue({ idle, expired }: ExceptionUse, rule: Rule | undefined): boolean {
  if (!rule || isLocked(rule) || idle) return false;
  // A review that is not overdue yet may be excepted ahead of its day.
  return !rule.dated || expired;
}
