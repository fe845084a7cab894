import { simplified } from '../../pipeline/wording/simplified.js';
import type { Row } from '../tables/table.js';
import { byCells } from './by-cells.js';
import type { Column, ColumnKind } from './column.js';
import { columnOf, type Header } from './find-header.js';

/** Which column of a list serves for what. */
export interface Plan {
  /** Together they make the statement, from left to right. */
  texts: Column[];
  targets: Column[];
  limits: Column[];
  /** From the earliest period to the latest. */
  results: Column[];
  /** Each with at most one column. */
  single: Partial<Record<ColumnKind, Column>>;
  remarks: Column[];
  references: Column[];
  /** Headers of columns nothing is taken from. */
  leftOut: string[];
  /** It holds ratings of importance and performance instead of standards. */
  ratings: boolean;
}

/** Columns said with `--map`, by kind; they outweigh what headers say. */
export type Mapped = ReadonlyMap<ColumnKind, number[]>;

const SINGLE: ColumnKind[] = [
  'met',
  'total',
  'channel',
  'period',
  'owner',
  'review',
  'unit',
  'importance',
  'performance',
];

/** Settles what each column is for, by its header, its cells and what was said with `--map`. */
export function planOf(header: Header, rows: readonly Row[], mapped: Mapped): Plan {
  const said = [...mapped].flatMap(([kind, indexes]) => indexes.map((index) => columnFor(header, kind, index)));
  const taken = new Set(said.map(({ index }) => index));
  const read = header.texts
    .flatMap((_, index) => columnOf(header, index) ?? [])
    .filter(({ kind, index }) => !mapped.has(kind) && !taken.has(index));
  const columns = byCells({ said, read }, header, rows).toSorted((a, b) => a.index - b.index);
  const plainness = (column: Column) => (taken.has(column.index) ? 4 : (header.read[column.index]?.plain ?? 0));
  const of = (kind: ColumnKind) => columns.filter((one) => one.kind === kind);
  const best = (kind: ColumnKind) => of(kind).toSorted((a, b) => plainness(b) - plainness(a))[0];

  const single = Object.fromEntries(
    SINGLE.flatMap((kind) => best(kind) ?? []).map((one) => [one.kind, one]),
  ) as Plan['single'];
  const ratings =
    single.importance !== undefined && of('target').length + of('limit').length + of('result').length === 0;
  const group = groupOf(of('service'), of('department'), rows);
  const texts = [...of('statement'), ...of('service').filter((one) => one !== group)];
  const plan: Plan = {
    texts: distinct(texts, header),
    targets: lastOfEach(of('target')),
    limits: of('limit'),
    results: byPeriod([...of('result'), ...(single.importance ? [] : of('performance'))]),
    single: { ...single, ...(group && { service: group }) },
    remarks: of('remarks'),
    references: of('reference'),
    leftOut: [],
    ratings,
  };
  if (single.importance === undefined) delete plan.single.performance;
  if (plan.texts.length === 0 && group) plan.texts = [group];
  return { ...plan, leftOut: leftOut(header, plan) };
}

function columnFor(header: Header, kind: ColumnKind, index: number): Column {
  const unit = header.read[index]?.unit;
  return { kind, index, header: header.texts[index] ?? '', ...(unit && { unit }) };
}

/**
 * The column by which standards are grouped: a service column whose values repeat, or a department one;
 * else the first service column.
 */
function groupOf(services: Column[], departments: Column[], rows: readonly Row[]): Column | undefined {
  const repeats = (column: Column) => {
    const cells = rows.map(({ cells }) => cells[column.index] ?? '').filter((cell) => cell !== '');
    return cells.length > 0 && new Set(cells).size <= cells.length * 0.8;
  };
  return services.find(repeats) ?? (services.length > 0 ? services[0] : (departments.find(repeats) ?? departments[0]));
}

/** A merged header names several columns alike: the first holds the text. */
function distinct(columns: Column[], { texts }: Header): Column[] {
  return columns
    .toSorted((a, b) => a.index - b.index)
    .filter((one, i, all) => all.findIndex((other) => texts[other.index] === texts[one.index]) === i);
}

/** Of targets that differ in nothing but their year, the latest. */
function lastOfEach(targets: Column[]): Column[] {
  return byPeriod(targets).filter(
    (one, i, all) => all.findLastIndex((other) => withoutPeriod(other.header) === withoutPeriod(one.header)) === i,
  );
}

function withoutPeriod(header: string): string {
  return header.replace(/[\d/\-–年度]+|\b(?:fy|q)\b/gi, '').trim();
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The columns in the order of the periods their headers name, where each names one. */
function byPeriod(columns: Column[]): Column[] {
  const dated = columns.map((column) => ({ column, at: periodOf(column.header) }));
  if (dated.some(({ at }) => at === undefined)) return columns;
  return dated.toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0)).map(({ column }) => column);
}

const BEFORE = /\b(?:last|previous|prior|earlier)\b|上[一个]*(?:月|期|季|年|周)|去年|上年|同期|往年/;
const NOW = /\b(?:this|current|latest)\b|[本当](?:月|期|季|年|周)|今年|最新/;

/** A number that grows with the period of a header: its year, and within it the quarter or month; or this one and the last. */
export function periodOf(header: string): number | undefined {
  const text = simplified(header.normalize('NFKC').toLowerCase());
  if (BEFORE.test(text)) return -1;
  if (NOW.test(text)) return 1e6;
  const year = /(?:19|20)\d{2}|(?<=fy\s*)\d{2}/.exec(text)?.[0];
  const month =
    MONTHS.findIndex((name) => new RegExp(`\\b${name}`).test(text)) + 1 ||
    Number(/(\d{1,2})\s*月/.exec(text)?.[1] ?? 0);
  const quarter = Number(
    /q([1-4])|([1-4])q/.exec(text)?.slice(1).find(Boolean) ??
      '一二三四'.indexOf(/第?([一二三四])季/.exec(text)?.[1] ?? '?') + 1,
  );
  if (year === undefined && month === 0 && quarter === 0) return undefined;
  return Number(year ?? 0) * 100 + (month || quarter * 3);
}

function leftOut({ texts }: Header, plan: Plan): string[] {
  const used = [
    ...plan.texts,
    ...plan.targets,
    ...plan.limits,
    ...plan.results,
    ...plan.remarks,
    ...plan.references,
    ...Object.values(plan.single),
  ];
  return texts.filter((text, i) => text !== '' && !used.some(({ index }) => index === i));
}
