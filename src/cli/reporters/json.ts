import type { Finding } from '../../lint/finding.js';
import type { Severity } from '../../model/problem.js';
import type { LintResult } from '../findings.js';
import { topicOf } from './rule-facts.js';

/** `csm lint --format json`: a stable contract, described in docs/json.md. */
export function jsonReport({ findings, excepted, asOf, files }: LintResult) {
  return {
    version: 1,
    asOf,
    findings: findings.map(findingRecord),
    excepted: excepted.map(({ finding, reason, by, until }) => ({ ...findingRecord(finding), reason, by, until })),
    summary: { ...countsOf(findings), excepted: excepted.length, files },
  };
}

/** How many findings there are of each severity. */
export function countsOf(findings: Finding[]): { errors: number; warnings: number; infos: number } {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), infos: count('info') };
}

function findingRecord({ rule, severity, message, file, line, column, endLine, endColumn, on }: Finding) {
  return { rule, topic: topicOf(rule), severity, message, file, line, column, endLine, endColumn, on };
}
