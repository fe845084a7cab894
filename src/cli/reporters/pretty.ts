import type { ChalkInstance } from 'chalk';
import type { Finding } from '../../lint/finding.js';
import type { CliWords } from '../../locales/en/cli.js';
import type { ReportWords } from '../../locales/en/reports.js';
import type { LintResult } from '../findings.js';
import { countsOf } from './json.js';

/** More findings than this nobody counts by eye. */
const MANY = 20;

/** Findings for people: place, sentence, the source line with a caret below it; `notes` stand below the summary. */
export async function prettyReport(
  result: LintResult,
  paint: ChalkInstance,
  words: CliWords,
  notes: readonly string[] = [],
): Promise<string> {
  const summary = { ...countsOf(result.findings), files: result.files };
  const color = summary.errors > 0 ? paint.red : summary.warnings > 0 ? paint.yellow : paint.green;
  const counts = result.findings.length > MANY ? [countsByRule(result.findings)] : [];
  const end = [...counts, color(words.lintSummary(summary)), ...notes.map((note) => paint.dim(note))].join('\n');
  // What measures the width of characters takes longer to load than all rules to run; a clean project needs none.
  const blocks =
    result.findings.length === 0 ? [] : (await import('./pretty-findings.js')).prettyFindings(result, paint, words);
  return [...blocks, end].join('\n\n');
}

/** `no-owner 39 · no-baseline 12`: where the bulk of a long list comes from, the most frequent first. */
function countsByRule(findings: Finding[]): string {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([rule, count]) => `${rule} ${count}`)
    .join(' · ');
}

/** What a summary adds: how many findings are excepted, and the day of the run where dates hung on it. */
export function prettyNotes({ excepted, asOf }: LintResult, report: ReportWords, asOfGiven: boolean): string[] {
  return [
    ...(excepted.length > 0 ? [report.exceptedCount(excepted.length)] : []),
    ...(asOf !== null && !asOfGiven ? [report.datesHeld(asOf, false)] : []),
  ];
}
