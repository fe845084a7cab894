import { closest } from '../../../model/suggestion.js';
import { grantOf } from '../../exceptions.js';
import { WEAK } from '../../presets.js';
import type { Rule } from '../../rule.js';

/** An exception nothing needs any more would hide the next mistake of its kind. */
export const exceptionUnused: Rule = {
  id: 'exception-unused',
  topic: 'exceptions',
  origin: 'practice',
  levels: WEAK,
  check(project, { report, exceptions, rules }) {
    // What it covers may stand in a file that could not be read.
    if (project.incomplete) return;
    for (const exception of exceptions) {
      const { rule, on, used } = exception;
      // A review that is not overdue yet may be excepted ahead of its day.
      if (used > 0 || rules.get(rule)?.dated) continue;
      if (!('at' in exception.granted)) {
        report({ code: 'ignore-unused', args: { rule }, ...grantOf(exception) });
        continue;
      }
      const unknown = on !== undefined && !project.entities.has(on);
      const suggestion = unknown ? closest(on, project.entities.keys()) : undefined;
      report({
        code: unknown ? 'exception-on-nothing' : 'exception-unused',
        args: { rule, on, suggestion },
        ...grantOf(exception, unknown ? 'on' : 'rule'),
      });
    }
  },
};
