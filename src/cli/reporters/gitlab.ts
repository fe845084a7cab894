import type { Severity } from '../../model/problem.js';
import type { LintResult } from '../findings.js';
import { printable } from '../printable.js';
import { fingerprintsOf } from './fingerprints.js';

const SEVERITIES: Record<Severity, 'major' | 'minor' | 'info'> = { error: 'major', warning: 'minor', info: 'info' };

/** A Code Quality report, which GitLab shows in merge requests. */
export function gitlabReport(result: LintResult): string {
  const fingerprints = fingerprintsOf(result);
  const issues = result.findings.map((finding) => ({
    description: printable(finding.message),
    check_name: finding.rule,
    fingerprint: fingerprints.get(finding),
    severity: SEVERITIES[finding.severity],
    location: { path: finding.file, lines: { begin: finding.line, end: finding.endLine } },
  }));
  return `${JSON.stringify(issues, null, 2)}\n`;
}
