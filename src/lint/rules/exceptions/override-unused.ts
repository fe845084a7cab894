import { under } from '../../../model/source.js';
import { closest } from '../../../model/suggestion.js';
import { WEAK } from '../../presets.js';
import type { Rule } from '../../rule.js';
import { matcherOf } from '../../settings.js';

/** Settings for files that are not there do nothing, and say nothing about it. */
export const overrideUnused: Rule = {
  id: 'override-unused',
  topic: 'exceptions',
  origin: 'practice',
  levels: WEAK,
  check(project, { report }) {
    // The files meant may be among those that could not be read.
    if (project.incomplete) return;
    const source = project.sources.find(({ file }) => file === 'csm.yaml');
    if (!source) return;
    const names = project.sources.map(({ file }) => file);
    for (const [i, override] of (project.config.lint?.overrides ?? []).entries()) {
      for (const [k, pattern] of (override?.files ?? []).entries()) {
        if (pattern === undefined || names.some(matcherOf([pattern]))) continue;
        const suggestion = /[*?[\]{}()!]/.test(pattern) ? undefined : closest(pattern, names);
        report({
          code: 'override-unused',
          args: { pattern, ...(suggestion !== undefined && { suggestion }) },
          at: under({ source, path: [] }, 'lint', 'overrides', i, 'files', k),
          ...(suggestion !== undefined && { mend: { replace: suggestion, safe: false } }),
        });
      }
    }
  },
};
