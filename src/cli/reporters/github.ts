import type { Finding } from '../../lint/finding.js';
import type { LintResult } from '../findings.js';
import { printable } from '../printable.js';

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** Workflow commands that GitHub turns into annotations, one a line; empty where there are no findings. */
export function githubReport({ findings }: LintResult): string {
  return findings.map((finding) => `${command(finding)}\n`).join('');
}

function command({ rule, severity, message, file, line, column, endLine, endColumn }: Finding): string {
  // Columns are refused where a finding spans lines.
  const columns = line === endLine ? [`col=${column}`, `endColumn=${endColumn}`] : [];
  const place = [`file=${property(file)}`, `line=${line}`, `endLine=${endLine}`, ...columns];
  return `::${COMMANDS[severity]} ${[...place, `title=${property(rule)}`].join(',')}::${data(printable(message))}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
