import { closest } from '../../model/suggestion.js';
import type { Rule } from '../rule.js';

/** Every reference leads to something declared, of the kind its key asks for. */
export const knownReference: Rule = {
  id: 'known-reference',
  severity: 'error',
  check(project, report) {
    for (const { id, expected, found, candidates, at, on } of project.unresolved) {
      if (found) {
        report({ code: 'reference-of-wrong-kind', args: { id, expected, found }, at, on });
        continue;
      }
      const suggestion = closest(id, candidates);
      report({ code: 'unknown-reference', args: { id, expected, suggestion }, at, on });
    }
  },
};
