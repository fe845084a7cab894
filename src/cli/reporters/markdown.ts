import type { Finding } from '../../lint/finding.js';
import type { CliWords } from '../../locales/en/cli.js';
import type { ReportWords } from '../../locales/en/reports.js';
import type { Severity } from '../../model/problem.js';
import type { ExceptedFinding, LintResult } from '../findings.js';
import { countsOf } from './json.js';
import { codeCell, codeSpan, escapeCell } from './markdown-cells.js';

interface MarkdownOptions {
  words: CliWords;
  report: ReportWords;
  asOfGiven: boolean;
}

/** GitHub takes no comment over 65,536 characters; what is above and below the tables needs some of them. */
const ROOM = 60_000;
const MARKS: Record<Severity, string> = { error: '🔴', warning: '🟡', info: '🔵' };
const WEIGHTS: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** For the comment of a pull request or a job summary: counts, a table for each file, the excepted ones folded away. */
export function markdownReport(result: LintResult, { words, report, asOfGiven }: MarkdownOptions): string {
  const { findings, excepted, files, asOf } = result;
  const rows = new Map(findings.map((finding) => [finding, findingRow(finding, words)]));
  const { kept, room } = fitting(findings, rows);
  const blocks = [
    `## csm lint`,
    `**${words.lintSummary({ ...countsOf(findings), files })}**`,
    ...fileTables(kept, rows, report),
    ...(kept.length < findings.length ? [`_${report.leftOut(findings.length - kept.length)}_`] : []),
    ...exceptedTable(excepted, report, room),
    ...(asOf === null ? [] : [`<sub>${escapeCell(report.datesHeld(asOf, asOfGiven))}</sub>`]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** The findings there is room for, the gravest first to be kept, in the order they came in. */
function fitting(findings: Finding[], rows: ReadonlyMap<Finding, string>): { kept: Finding[]; room: number } {
  const kept = new Set<Finding>();
  const headed = new Set<string>();
  let room = ROOM;
  for (const finding of findings.toSorted((a, b) => WEIGHTS[a.severity] - WEIGHTS[b.severity])) {
    const head = headed.has(finding.file) ? 0 : finding.file.length * 2 + 100;
    const needed = (rows.get(finding)?.length ?? 0) + 1 + head;
    if (needed > room) break;
    room -= needed;
    kept.add(finding);
    headed.add(finding.file);
  }
  return { kept: findings.filter((finding) => kept.has(finding)), room };
}

function fileTables(findings: Finding[], rows: ReadonlyMap<Finding, string>, { heads }: ReportWords): string[] {
  const byFile = new Map<string, string[]>();
  for (const finding of findings) {
    const own = byFile.get(finding.file) ?? [];
    own.push(rows.get(finding) ?? '');
    byFile.set(finding.file, own);
  }
  const head = tableHead([heads.place, heads.severity, heads.rule, heads.message]);
  return [...byFile].map(([file, own]) => `### ${codeSpan(file)}\n\n${[...head, ...own].join('\n')}`);
}

function findingRow({ line, column, severity, rule, message }: Finding, words: CliWords): string {
  const mark = `${MARKS[severity]} ${words.severity[severity]}`;
  return `| ${line}:${column} | ${mark} | ${codeCell(rule)} | ${escapeCell(message)} |`;
}

function exceptedTable(excepted: ExceptedFinding[], report: ReportWords, room: number): string[] {
  if (excepted.length === 0) return [];
  const { heads } = report;
  const rows: string[] = [];
  let left = room;
  for (const row of excepted.map((one) => exceptedRow(one, report))) {
    left -= row.length + 1;
    if (left < 0) break;
    rows.push(row);
  }
  const head = tableHead([heads.place, heads.rule, heads.message, heads.reason, heads.grantor, heads.until]);
  const more = rows.length < excepted.length ? `\n\n_${report.leftOut(excepted.length - rows.length)}_` : '';
  const summary = `<summary>${report.exceptedHeading(excepted.length)}</summary>`;
  return [`<details>\n${summary}\n\n${[...head, ...rows].join('\n')}${more}\n\n</details>`];
}

function exceptedRow({ finding, reason, by, until, inPlace }: ExceptedFinding, report: ReportWords): string {
  const cells = [
    codeCell(`${finding.file}:${finding.line}`),
    codeCell(finding.rule),
    escapeCell(finding.message),
    escapeCell(reason ?? report.noReason),
    escapeCell(by ?? (inPlace ? report.inComment : '')),
    until ?? '',
  ];
  return `| ${cells.join(' | ')} |`;
}

function tableHead(heads: string[]): string[] {
  return [`| ${heads.join(' | ')} |`, `| ${heads.map(() => '---').join(' | ')} |`];
}
