import type { Violation } from '../model/validation.js';
import type { Rule } from './rule.js';

/** A rule that reports some of the ways in which a file can break the schema. */
export function schemaRule(id: string, codes: Violation['code'][]): Rule {
  return {
    id,
    severity: 'error',
    check(project, report) {
      for (const { violation, source, on } of project.invalid) {
        if (!codes.includes(violation.code)) continue;
        const { code, path, part, ...args } = violation;
        report({ code, args, at: { source, path }, part, on });
      }
    },
  };
}
