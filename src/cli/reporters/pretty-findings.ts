import type { ChalkInstance } from 'chalk';
import stringWidth from 'string-width';
import type { Finding } from '../../lint/finding.js';
import type { CliWords } from '../../locales/en/cli.js';
import type { LintResult } from '../findings.js';
import { printable } from '../printable.js';

/** Longer lines are shown around the finding. */
const MAX_SHOWN = 160;

/** One block a finding, without the summary. */
export function prettyFindings(
  { findings, textOf }: Pick<LintResult, 'findings' | 'textOf'>,
  paint: ChalkInstance,
  words: CliWords,
): string[] {
  const lines = new Map<string, string[]>();
  const linesOf = (file: string) => {
    const known = lines.get(file) ?? textOf(file)?.split('\n') ?? [];
    lines.set(file, known);
    return known;
  };
  return findings.map((finding) => findingBlock(finding, linesOf(finding.file), paint, words));
}

function findingBlock(finding: Finding, lines: string[], paint: ChalkInstance, words: CliWords): string {
  const color = { error: paint.red, warning: paint.yellow, info: paint.cyan }[finding.severity];
  const head = `${paint.bold(`${printable(finding.file)}:${finding.line}:${finding.column}`)}  ${color(words.severity[finding.severity])}  ${paint.dim(finding.rule)}`;
  return [head, `  ${printable(finding.message)}`, ...excerpt(finding, lines, color, paint)].join('\n');
}

function excerpt(finding: Finding, lines: string[], color: ChalkInstance, paint: ChalkInstance): string[] {
  const line = lines[finding.line - 1]?.replace(/\r$/, '');
  if (!line?.trim()) return [];
  const from = finding.column - 1 > MAX_SHOWN / 2 ? finding.column - 1 - MAX_SHOWN / 4 : 0;
  const shown = printable(line.slice(from, from + MAX_SHOWN));
  const before = printable(line.slice(from, finding.column - 1));
  const last = finding.endLine === finding.line ? finding.endColumn - 1 : line.length;
  const marked = printable(line.slice(finding.column - 1, Math.min(last, from + MAX_SHOWN)));
  const gutter = `${finding.line}`;
  const caret = '^'.repeat(Math.max(1, stringWidth(marked)));
  return [
    paint.dim(`  ${gutter} | `) + shown,
    `${paint.dim(`  ${' '.repeat(gutter.length)} | `)}${' '.repeat(stringWidth(before))}${color(caret)}`,
  ];
}
