import type { ProblemMend } from '../../../model/problem.js';
import type { Violation } from '../../../model/validation.js';
import { ALWAYS } from '../../presets.js';
import type { Rule } from '../../rule.js';

/** A rule that reports some of the ways in which a file can break the schema. */
export function schemaRule(
  id: string,
  codes: Violation['code'][],
  mendOf?: (violation: Violation) => ProblemMend | undefined,
): Rule {
  return {
    id,
    topic: 'format',
    origin: 'file-format',
    levels: ALWAYS,
    ...(mendOf && { fixable: true }),
    check(project, { report }) {
      for (const { violation, source, on } of project.invalid) {
        if (!codes.includes(violation.code)) continue;
        const { code, path, part, ...args } = violation;
        const mend = mendOf?.(violation);
        report({ code, args, at: { source, path }, part, ...(on !== undefined && { on }), ...(mend && { mend }) });
      }
    },
  };
}
