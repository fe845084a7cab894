import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { type ImportedList, importList } from '../../src/exchange/list/import-list.js';
import type { ReportedRow, ReportedStandard } from '../../src/exchange/list/report.js';
import { readTables } from '../../src/exchange/tables/read.js';
import { compareQuantities } from '../../src/model/compare.js';
import { isQuantity, parseQuantity } from '../../src/model/quantity.js';

const FOLDER = 'test/fixtures/foreign-lists';

/** What a careful person takes from a row: `expected.yaml` says how it is written. */
interface Label {
  is: 'full' | 'partial' | 'none' | 'skipped';
  kind?: 'soft';
  target?: string;
  within?: string;
  baseline?: string;
  review?: string;
}

export const LABELS = parse(readFileSync(`${FOLDER}/expected.yaml`, 'utf8')) as Record<
  string,
  Record<string, Label | Label[]>
>;

function listFile(name: string): string {
  const file = readdirSync(FOLDER).find((one) => one.startsWith(`${name}.`));
  if (!file) throw new Error(`no list ${name}`);
  return path.join(FOLDER, file);
}

export async function imported(name: string): Promise<ImportedList> {
  const file = listFile(name);
  const tables = await readTables(file, readFileSync(file));
  return importList(tables, { file, name, columns: new Map(), projectLocale: 'en', taken: [] });
}

/** How a list fares: rows by outcome, and where what was read differs from its labels. */
export interface Measured {
  full: number;
  partial: number;
  none: number;
  /** Labels in all, and those that csm reads in every figure as they say. */
  labels: number;
  right: number;
  /** `row 12: target at least 90%, labelled at most 5%` */
  wrong: string[];
}

export async function measured(name: string): Promise<Measured> {
  const { report, draft } = await imported(name);
  const reviews = new Map([...draft.ids].map(([row]) => [row.row.number, row.review]));
  const result: Measured = {
    full: report.counts.full,
    partial: report.counts.partial,
    none: report.counts.none,
    labels: 0,
    right: 0,
    wrong: [],
  };
  for (const [number, said] of Object.entries(LABELS[name] ?? {})) {
    const row = report.rows.find((one) => one.row === Number(number));
    for (const [i, label] of [said].flat().entries()) {
      const faults = row ? faultsOf(label, row, row.standards[i], reviews.get(row.row)) : ['not in the report'];
      result.labels += 1;
      if (faults.length === 0) result.right += 1;
      else result.wrong.push(`row ${number}: ${faults.join('; ')}`);
    }
  }
  return result;
}

function faultsOf(
  label: Label,
  row: ReportedRow,
  standard: ReportedStandard | undefined,
  review: string | undefined,
): string[] {
  const is = standard?.outcome ?? row.outcome;
  const faults = is === label.is ? [] : [`${is}, labelled ${label.is}`];
  if (!standard) return faults;
  for (const key of ['target', 'within', 'baseline'] as const) {
    if (!isSame(standard[key], label[key])) faults.push(`${key} ${standard[key]}, labelled ${label[key]}`);
  }
  if (standard.kind !== (label.kind ?? 'hard')) faults.push(`${standard.kind}`);
  if (label.review !== undefined && label.review !== review) faults.push(`review ${review}`);
  return faults;
}

function isSame(read: string | number | null, labelled: string | undefined): boolean {
  if (read === null || labelled === undefined) return read === null && labelled === undefined;
  const [a, b] = [parseQuantity(read), parseQuantity(String(labelled))];
  if (!isQuantity(a) || !isQuantity(b)) throw new Error(`no quantity: ${read} or ${labelled}`);
  const days = (text: string) => /calendar|自然日/.test(text);
  const alike =
    a.unit.kind === 'count' && b.unit.kind === 'count' ? a.value.eq(b.value.toFixed()) : compareQuantities(a, b) === 0;
  // Where a label says calendar days, the blueprint says so too.
  return alike && a.operator === b.operator && (!days(String(labelled)) || days(String(read)));
}
