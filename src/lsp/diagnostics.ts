import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { toFinding, type Wording } from '../lint/finding.js';
import type { Problem, Severity } from '../model/problem.js';
import { toLspRange } from './positions.js';

const SEVERITIES: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** A problem as editors show it. */
export function toDiagnostic(problem: Problem, wording: Wording): Diagnostic {
  const { message, line, column, endLine, endColumn } = toFinding(problem, wording, (file) => file);
  return {
    range: toLspRange({ line, column, endLine, endColumn }),
    severity: SEVERITIES[problem.severity],
    code: problem.rule,
    source: 'csm',
    message,
  };
}
