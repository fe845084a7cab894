import { Failure } from '../../model/failure.js';
import type { Row, Table } from '../tables/table.js';
import { type Column, columnIndex } from './column.js';
import { dayOf } from './day.js';
import { findHeader, type Header, headerAt, shownHeaders } from './find-header.js';
import { headerLine } from './header-text.js';
import { isSame, type NamedColumns, positions } from './mapped.js';
import { filled } from './marks.js';
import { hasDecimalComma } from './number-style.js';
import { latestOnly } from './periods.js';
import { type Plan, planOf } from './plan.js';
import { profileOf } from './profile.js';
import { type Rating, type RatingScale, Ratings } from './ratings.js';
import { type ListRow, listRows } from './rows.js';
import { joined, type ListedStandard, standardsOfRow, statementParts } from './standards-of-row.js';

/** A row with what was made of it. */
export type ReadRow = ListRow & {
  /** One for each time limit the row names; empty for rows that are skipped. */
  standards: ListedStandard[];
  /** The statement as the list has it, its parts joined. */
  text?: string;
  /** In a list of ratings, in place of standards. */
  rating?: Rating;
  group?: string;
  channel?: string;
  owner?: string;
  review?: string;
  reference?: string;
  remarks: { header: string; text: string }[];
};

export interface ReadList {
  plan: Plan;
  headers: string[];
  /** A title above the headers. */
  title?: string;
  scale?: RatingScale;
  /** Every row of the table, those above the headers too. */
  rows: ReadRow[];
}

/**
 * Reads a foreign list, of standards or of ratings, out of a table.
 * @throws Failure `list-without-statement`, `list-without-rows`, `map-unknown-column`
 */
export function readList(file: string, table: Table, named: NamedColumns = new Map()): ReadList {
  const header =
    namedHeader(table, named) ?? findHeader(table) ?? (named.has('statement') ? firstHeader(table, named) : undefined);
  if (!header) throw new Failure('list-without-statement', { file, sheet: table.name, headers: seenHeaders(table) });
  const below = table.rows.slice(header.below);
  const width = Math.max(0, ...table.rows.map(({ cells }) => cells.length));
  const mapped = positions(named, header.texts, width);
  const plan = planOf(header, below, mapped);
  if (plan.texts.length === 0)
    throw new Failure('list-without-statement', { file, sheet: table.name, headers: shownHeaders(header.texts) });
  const above = table.rows.slice(0, header.below);
  const list = new Reader(plan, below);
  if (below.every(({ cells }) => cells.every((cell) => cell === '')))
    throw new Failure('list-without-rows', { file, sheet: table.name });
  const rows = listRows(below, { header: header.texts, texts: plan.texts, references: plan.references }).map((row) =>
    list.read(row),
  );
  const title = titleIn(above, header.texts);
  return {
    plan,
    headers: header.texts,
    ...(title !== undefined && { title }),
    ...(list.ratings && { scale: list.ratings.scale }),
    rows: [
      ...above.map((row): ReadRow => ({ row, skip: skippedAbove(row, header.texts), standards: [], remarks: [] })),
      ...list.latest(rows),
    ],
  };
}

/** Reads the rows of a list one after the other. */
class Reader {
  readonly ratings: Ratings | undefined;
  readonly #plan: Plan;
  readonly #decimalComma: boolean;
  readonly #contexts: ReadonlyMap<Column, ReturnType<typeof profileOf>>;
  /** Groups are often written once, above empty cells. */
  readonly #last = new Map<Column, string>();

  constructor(plan: Plan, rows: readonly Row[]) {
    this.#plan = plan;
    this.#decimalComma = hasDecimalComma(rows);
    const figures = [...plan.targets, ...plan.limits, ...plan.results];
    this.#contexts = new Map(figures.map((column) => [column, profileOf(column, rows, this.#decimalComma)]));
    this.ratings = plan.ratings ? new Ratings(rows, plan.single, this.#decimalComma) : undefined;
  }

  read(one: ListRow): ReadRow {
    if (one.skip) return { ...one, standards: [], remarks: [] };
    const { single, references, remarks: columns } = this.#plan;
    const at = (column: Column | undefined) => filled(column && one.row.cells[column.index]);
    const remarks = columns.flatMap((column) =>
      at(column) ? [{ header: column.header, text: headerLine(at(column)) }] : [],
    );
    // Set one by one: spreading many parts for each of ten thousand rows takes longer than reading them.
    const read: ReadRow = { ...one, standards: [], remarks, text: joined(statementParts(one.row, this.#plan)) };
    set(read, 'group', this.#said(single.service, at) ?? one.heading);
    set(read, 'channel', this.#said(single.channel, at));
    set(read, 'owner', at(single.owner));
    set(read, 'review', single.review && dayOf(at(single.review)));
    set(read, 'reference', at(references[0]));
    if (this.ratings) read.rating = this.ratings.of(one.row);
    else {
      const figures = { contexts: this.#contexts, decimalComma: this.#decimalComma };
      read.standards = standardsOfRow(one.row, this.#plan, figures, remarks.map(({ text }) => text).join(' '));
    }
    return read;
  }

  /** Without the rows of earlier periods. */
  latest(rows: ReadRow[]): ReadRow[] {
    const { period, service, channel } = this.#plan.single;
    if (!period) return rows;
    const cell = ({ row }: ReadRow, column: Column | undefined) => filled(column && row.cells[column.index]);
    const keyOf = (row: ReadRow) =>
      [...statementParts(row.row, this.#plan), row.heading ?? '', cell(row, service), cell(row, channel)].join(
        '\u0001',
      );
    return latestOnly(rows, keyOf, (row) => cell(row, period));
  }

  #said(column: Column | undefined, at: (column: Column) => string): string | undefined {
    if (!column) return undefined;
    const cell = headerLine(at(column));
    if (cell !== '') this.#last.set(column, cell);
    return this.#last.get(column);
  }
}

type Detail = 'group' | 'channel' | 'owner' | 'review' | 'reference';

function set(row: ReadRow, key: Detail, value: string | undefined): void {
  if (value) row[key] = value;
}

function skippedAbove({ cells }: Row, headers: readonly string[]): 'empty' | 'header' | 'above-header' {
  if (cells.every((cell) => cell === '')) return 'empty';
  return cells.some((cell, i) => cell !== '' && (headers[i] ?? '').includes(headerLine(cell)))
    ? 'header'
    : 'above-header';
}

/** The first line above the headers that is one text alone. */
function titleIn(above: readonly Row[], headers: readonly string[]): string | undefined {
  const [first] = above.filter((row) => skippedAbove(row, headers) === 'above-header');
  const texts = [...new Set(first?.cells.filter((cell) => cell !== ''))];
  return texts.length === 1 && texts[0] !== undefined && texts[0].length <= 80 ? headerLine(texts[0]) : undefined;
}

function seenHeaders({ rows }: Table): string[] {
  const first = rows.slice(0, 40).find(({ cells }) => new Set(cells.filter((cell) => cell !== '')).size > 1);
  return shownHeaders((first ?? rows[0])?.cells.map(headerLine) ?? []);
}

/** The row that holds the headers that were named, unless all were named by letter. */
function namedHeader({ rows }: Table, named: NamedColumns): Header | undefined {
  const names = [...named.values()].flat();
  const at = rows.slice(0, 40).findIndex(({ cells }) => names.some((name) => cells.some((cell) => isSame(cell, name))));
  return at < 0 ? undefined : headerAt(rows, at);
}

/** No header is known, but columns were named by letter: the first row with several cells, unless it holds figures. */
function firstHeader({ rows }: Table, named: NamedColumns): Header {
  const at = rows.findIndex(({ cells }) => new Set(cells.filter((cell) => cell !== '')).size > 1);
  const figures = [...named].flatMap(([kind, columns]) =>
    kind === 'statement' ? [] : columns.flatMap((one) => columnIndex(one) ?? []),
  );
  const holdsFigures = figures.some((index) => /\d/.test(rows[at]?.cells[index] ?? ''));
  return at < 0 || holdsFigures ? { below: Math.max(at, 0), texts: [], read: [] } : headerAt(rows, at);
}
