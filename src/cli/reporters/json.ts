import type { Severity } from '../../model/problem.js';
import type { LintResult } from '../findings.js';

/** `csm lint --format json`: a stable contract, described in docs/json.md. */
export function jsonReport({ findings, files }: LintResult) {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return {
    version: 1,
    findings,
    summary: { errors: count('error'), warnings: count('warning'), infos: count('info'), files },
  };
}
