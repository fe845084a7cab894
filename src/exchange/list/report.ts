import type { Locale } from '../../model/locale.js';
import { type ColumnKind, columnLetter } from './column.js';
import type { Draft } from './draft.js';
import type { NoteCode, Reading, ReasonCode, Remark } from './parse/reading.js';
import type { RatingScale } from './ratings.js';
import type { ReadList, ReadRow } from './read-list.js';
import type { SkipReason } from './rows.js';
import { writtenFigure } from './written-quantity.js';

/**
 * What became of a row. `full`: every figure by which it sets a target or a limit is in the blueprint.
 * `partial`: some is, and the rest is kept as text. `none`: it is kept as text alone.
 */
export type Outcome = 'full' | 'partial' | 'none' | 'skipped';

/** A standard as it was read, with why parts of it are text. */
export interface ReportedStandard {
  id: string;
  statement: string;
  outcome: Exclude<Outcome, 'skipped'>;
  kind: Reading['kind'];
  statistic: string | null;
  target: string | number | null;
  within: string | null;
  baseline: string | number | null;
  reasons: Remark<ReasonCode>[];
  notes: Remark<NoteCode>[];
}

export interface ReportedRow {
  /** As the file numbers it. */
  row: number;
  outcome: Outcome;
  skipped?: SkipReason;
  /** The row that says the same, for a repetition. */
  of?: number;
  hidden?: true;
  /** What it says, on one line. */
  text: string;
  standards: ReportedStandard[];
  /** The expectation made of a rating. */
  expectation?: { id: string; importance: number | null; performance: number | null };
}

/** The whole report of an import; the JSON contract. */
export interface ListReport {
  version: 1;
  file: string;
  sheet: string;
  /** Sheets of the workbook that look like lists too, and were not read. */
  otherSheets: string[];
  locale: Locale;
  columns: { kind: ColumnKind; column: string; header: string }[];
  leftOut: string[];
  /** Of a list of ratings. */
  scale: RatingScale | null;
  encounters: number;
  standards: number;
  expectations: number;
  counts: Record<Outcome, number>;
  rows: ReportedRow[];
}

export interface ReportFacts {
  file: string;
  sheet: string;
  otherSheets: string[];
  locale: Locale;
}

/** What became of every row of a list. */
export function reportOf(list: ReadList, draft: Draft, facts: ReportFacts): ListReport {
  const rows = list.rows.map((row) => reportedRow(row, draft.ids.get(row) ?? [], facts.locale));
  const counts: Record<Outcome, number> = { full: 0, partial: 0, none: 0, skipped: 0 };
  for (const { outcome } of rows) counts[outcome] += 1;
  const { encounters } = draft.blueprint;
  return {
    version: 1,
    ...facts,
    columns: columnsOf(list),
    leftOut: list.plan.leftOut,
    scale: list.scale ?? null,
    encounters: encounters.length,
    standards: rows.flatMap((row) => row.standards).length,
    expectations: rows.filter(({ expectation }) => expectation !== undefined).length,
    counts,
    rows,
  };
}

function reportedRow(row: ReadRow, ids: readonly string[], locale: Locale): ReportedRow {
  const { number, cells, hidden } = row.row;
  const text = row.text ?? [...new Set(cells.filter((cell) => cell !== ''))].join(' | ').replace(/\s+/g, ' ');
  const standards = row.standards.map(({ text: statement, reading }, i) => ({
    id: ids[i] ?? '',
    statement,
    outcome: outcomeOf(reading),
    kind: reading.kind,
    statistic: reading.statistic ?? null,
    target: reading.target ? writtenFigure(reading.target, locale) : null,
    within: reading.within ? String(writtenFigure(reading.within, locale)) : null,
    baseline: reading.baseline ? writtenFigure(reading.baseline, locale) : null,
    reasons: reading.reasons,
    notes: reading.notes,
  }));
  const { importance = null, performance = null } = row.rating ?? {};
  return {
    row: number,
    outcome: rowOutcome(row, standards),
    ...(row.skip && { skipped: row.skip }),
    ...('of' in row && row.of !== undefined && { of: row.of }),
    ...(hidden && { hidden }),
    text,
    standards,
    ...(row.rating && { expectation: { id: ids[0] ?? '', importance, performance } }),
  };
}

/** Whether the figures of a standard were all understood. */
function outcomeOf({ target, within, reasons }: Reading): Exclude<Outcome, 'skipped'> {
  if (!target && !within) return 'none';
  return reasons.length === 0 ? 'full' : 'partial';
}

function rowOutcome({ skip, rating }: ReadRow, standards: readonly ReportedStandard[]): Outcome {
  if (skip) return 'skipped';
  if (rating) return ratedOutcome(Object.keys(rating).length);
  const outcomes = new Set(standards.map(({ outcome }) => outcome));
  return outcomes.size === 1 ? ([...outcomes][0] ?? 'none') : 'partial';
}

function ratedOutcome(figures: number): Outcome {
  if (figures === 0) return 'none';
  return figures === 2 ? 'full' : 'partial';
}

function columnsOf({ plan }: ReadList): ListReport['columns'] {
  const all = [
    ...plan.texts,
    ...plan.targets,
    ...plan.limits,
    ...plan.results,
    ...plan.remarks,
    ...plan.references,
    ...Object.values(plan.single),
  ];
  const used = plan.ratings ? all : all.filter(({ kind }) => kind !== 'importance');
  return used
    .filter((one, i) => used.indexOf(one) === i)
    .toSorted((a, b) => a.index - b.index)
    .map(({ kind, index, header }) => ({
      kind: isIn(index, plan.texts)
        ? 'statement'
        : isIn(index, plan.single.service ? [plan.single.service] : [])
          ? 'service'
          : kind,
      column: columnLetter(index),
      header,
    }));
}

function isIn(index: number, columns: readonly { index: number }[]): boolean {
  return columns.some((one) => one.index === index);
}
