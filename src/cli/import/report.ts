import type { ListReport, Outcome, ReportedRow } from '../../exchange/list/report.js';
import type { ExchangeWords } from '../../locales/en/exchange.js';
import type { Context } from '../context.js';
import { printable } from '../printable.js';
import { drawTable } from '../table.js';
import { cut } from './cut.js';

/** The first few rows of each reason are shown; JSON has them all. */
const FIRST_ROWS = 10;
const EXAMPLES = 3;
const MOST_HEADERS = 12;
const LONGEST_EXAMPLE = 70;

type Words = ExchangeWords['list'];

/** What became of a list, for a person: columns, how much was understood, and what was not, with the reasons. */
export function listReportText(report: ListReport, sheets: number, { output }: Context, words: Words): string {
  const { paint } = output;
  const title = printable(words.title(report.file, sheets > 1 ? report.sheet : undefined));
  const columns = report.columns.map(
    ({ kind, column, header }) => `  ${column}  ${printable(header)}  ${paint.dim(words.kinds[kind])}`,
  );
  const hidden = report.rows.filter((row) => row.hidden).length;
  return [
    paint.bold(title),
    '',
    words.columns,
    ...columns,
    ...(report.leftOut.length > 0
      ? [
          printable(
            words.leftOut(report.leftOut.slice(0, MOST_HEADERS), Math.max(0, report.leftOut.length - MOST_HEADERS)),
          ),
        ]
      : []),
    ...(report.otherSheets.length > 0 ? [printable(words.otherSheets(report.otherSheets))] : []),
    ...(hidden > 0 ? [words.hidden(hidden)] : []),
    ...(report.scale ? [words.scales[report.scale] ?? []].flat() : []),
    '',
    outcomeTable(report, output, words),
    ...reasonLines(report, words, output),
    ...noteLines(report, words),
    ...skippedLines(report, words),
  ].join('\n');
}

function outcomeTable({ counts }: ListReport, output: Context['output'], words: Words): string {
  const shown: Exclude<Outcome, 'skipped'>[] = ['full', 'partial', 'none'];
  const all = shown.reduce((sum, outcome) => sum + counts[outcome], 0);
  const rows = shown.map((outcome) => [
    words.outcomes[outcome],
    String(counts[outcome]),
    all === 0 ? '' : `${Math.round((counts[outcome] / all) * 100)}%`,
  ]);
  return drawTable([words.outcome, words.rows, words.share], rows, output, { whole: [0] });
}

interface Said {
  row: number;
  text: string;
  about?: string;
}

/** Remarks by their code, the most frequent first. */
function byCode<C extends string>(
  rows: readonly ReportedRow[],
  of: (row: ReportedRow) => { code: C; text?: string; statement: string }[],
): [C, Said[]][] {
  const groups = new Map<C, Said[]>();
  for (const row of rows) {
    for (const { code, text, statement } of of(row)) {
      const said = { row: row.row, text: statement, ...(text !== undefined && { about: text }) };
      const group = groups.get(code);
      if (group) group.push(said);
      else groups.set(code, [said]);
    }
  }
  return [...groups].toSorted(([, a], [, b]) => b.length - a.length);
}

function reasonLines(report: ListReport, words: Words, { paint }: Context['output']): string[] {
  const groups = byCode(report.rows, (row) => [
    ...row.standards.flatMap(({ reasons, statement }) => reasons.map((one) => ({ ...one, statement }))),
    ...(row.expectation && row.outcome !== 'full' ? [{ code: 'no-figure' as const, statement: row.text }] : []),
  ]);
  if (groups.length === 0) return [];
  return [
    '',
    words.keptAsText,
    ...groups.flatMap(([code, said]) => [
      `  ${words.line(words.reasons[code], rowsText(said, words))}`,
      ...said.slice(0, EXAMPLES).map((one) => paint.dim(`    ${exampleText(one, words)}`)),
    ]),
  ];
}

function exampleText({ row, text, about }: Said, words: Words): string {
  const short = (written: string) => cut(printable(written), LONGEST_EXAMPLE);
  return words.example(row, short(text), about === undefined ? undefined : short(about));
}

function noteLines(report: ListReport, words: Words): string[] {
  const groups = byCode(report.rows, (row) =>
    row.standards.flatMap(({ notes, statement }) => notes.map((one) => ({ ...one, statement }))),
  );
  if (groups.length === 0) return [];
  return [
    '',
    words.assumed,
    ...groups.map(([code, said]) => `  ${words.line(words.notes[code], rowsText(said, words))}`),
  ];
}

function skippedLines({ rows, counts }: ListReport, words: Words): string[] {
  if (counts.skipped === 0) return [];
  const groups = byCode(rows, ({ skipped, text }) => (skipped ? [{ code: skipped, statement: text }] : []));
  return [
    '',
    words.skippedRows(counts.skipped),
    ...groups.map(([code, said]) => `  ${words.line(words.skipped[code], rowsText(said, words))}`),
  ];
}

function rowsText(said: readonly Said[], words: Words): string {
  const rows = [...new Set(said.map(({ row }) => row))];
  return words.inRows(rows.slice(0, FIRST_ROWS), Math.max(0, rows.length - FIRST_ROWS));
}
