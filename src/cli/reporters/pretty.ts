import type { ChalkInstance } from 'chalk';
import type { CliWords } from '../../locales/en/cli.js';
import type { ReportWords } from '../../locales/en/reports.js';
import type { LintResult } from '../findings.js';
import { countsOf } from './json.js';

/** Findings for people: place, sentence, the source line with a caret below it; `notes` stand below the summary. */
export async function prettyReport(
  result: LintResult,
  paint: ChalkInstance,
  words: CliWords,
  notes: readonly string[] = [],
): Promise<string> {
  const summary = { ...countsOf(result.findings), files: result.files };
  const color = summary.errors > 0 ? paint.red : summary.warnings > 0 ? paint.yellow : paint.green;
  const end = [color(words.lintSummary(summary)), ...notes.map((note) => paint.dim(note))].join('\n');
  // What measures the width of characters takes longer to load than all rules to run; a clean project needs none.
  const blocks =
    result.findings.length === 0 ? [] : (await import('./pretty-findings.js')).prettyFindings(result, paint, words);
  return [...blocks, end].join('\n\n');
}

/** What a summary adds: how many findings are excepted, and the day of the run where dates hung on it. */
export function prettyNotes({ excepted, asOf }: LintResult, report: ReportWords, asOfGiven: boolean): string[] {
  return [
    ...(excepted.length > 0 ? [report.exceptedCount(excepted.length)] : []),
    ...(asOf !== null && !asOfGiven ? [report.datesHeld(asOf, false)] : []),
  ];
}
