import type { ChalkInstance } from 'chalk';
import stringWidth from 'string-width';
import type { Finding } from '../../lint/finding.js';
import type { CliWords } from '../../locales/en/cli.js';
import type { ReportWords } from '../../locales/en/reports.js';
import type { LintResult } from '../findings.js';
import { printable } from '../printable.js';
import { countsOf } from './json.js';

/** Longer lines are shown around the finding. */
const MAX_SHOWN = 160;

/** Findings for people: place, sentence, the source line with a caret below it; `notes` stand below the summary. */
export function prettyReport(
  result: LintResult,
  paint: ChalkInstance,
  words: CliWords,
  notes: readonly string[] = [],
): string {
  const summary = { ...countsOf(result.findings), files: result.files };
  const color = summary.errors > 0 ? paint.red : summary.warnings > 0 ? paint.yellow : paint.green;
  const end = [color(words.lintSummary(summary)), ...notes.map((note) => paint.dim(note))].join('\n');
  return [...prettyFindings(result, paint, words), end].join('\n\n');
}

/** What a summary adds: how many findings are excepted, and the day of the run where dates hung on it. */
export function prettyNotes({ excepted, asOf }: LintResult, report: ReportWords, asOfGiven: boolean): string[] {
  return [
    ...(excepted.length > 0 ? [report.exceptedCount(excepted.length)] : []),
    ...(asOf !== null && !asOfGiven ? [report.datesHeld(asOf, false)] : []),
  ];
}

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
