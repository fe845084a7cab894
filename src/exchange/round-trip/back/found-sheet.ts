import { LOCALES, type Locale } from '../../../model/locale.js';
import { closest } from '../../../model/suggestion.js';
import type { Row, Table } from '../../tables/table.js';
import { type Column, foldedHeading, headingsOf, keyOf } from '../columns.js';
import { SHEETS, type SheetKind } from '../fields/field.js';
import { FIELDS } from '../fields/index.js';
import { isMark, isMoreOfMark, type Mark, readMark } from '../mark.js';
import type { AllWords } from '../vocabulary.js';

/** A sheet that csm wrote out, found again, whatever it is called now and in whatever order. */
export interface FoundSheet {
  kind: SheetKind;
  /** As the workbook calls it; the name of a CSV file. */
  name: string;
  /** By their place. */
  columns: Map<number, Column>;
  /** Headings as they stand, by place. */
  headings: string[];
  /** What it was when it was written out; nothing where the hidden column is gone. */
  mark?: Mark;
  /** The place of the hidden column beside the rows. */
  tokens: number;
  /** The row of the headings, counted from 1. */
  headingRow: number;
  /** Rows below the headings. */
  rows: Row[];
}

/** Titles and notes may stand above the headings, but not a page of them. */
const LOOKED_AT = 30;

/** The sheets among some tables that csm wrote out; the others by their names. */
export function foundSheets(
  tables: readonly Table[],
  all: AllWords,
  main: Locale,
): { sheets: FoundSheet[]; others: string[] } {
  const headings = new Map(SHEETS.map((sheet) => [sheet, headingsOf(sheet, all, main)]));
  const sheets: FoundSheet[] = [];
  const others: string[] = [];
  for (const table of tables) {
    const found = foundIn(table, headings);
    if (found) sheets.push(found);
    else others.push(table.name);
  }
  return { sheets, others };
}

type Headings = Map<string, Column>;

function foundIn({ name, rows }: Table, known: ReadonlyMap<SheetKind, Headings>): FoundSheet | undefined {
  for (const [i, { cells, number }] of rows.slice(0, LOOKED_AT).entries()) {
    const [kind, headings] = [...known].find(([one, its]) => isHeadingRow(one, cells, its)) ?? [];
    if (!kind || !headings) continue;
    const columns = new Map<number, Column>();
    const mark = readMark(cells);
    const only = onlyLocale(mark);
    for (const [place, heading] of cells.entries()) {
      const column = headings.get(foldedHeading(heading));
      if (column) columns.set(place, column.locale && only ? { ...column, locale: only } : column);
    }
    return {
      kind,
      name,
      columns,
      headings: [...cells],
      ...(mark?.sheet === kind && { mark }),
      tokens: cells.findIndex(isMark),
      headingRow: number,
      rows: rows.slice(i + 1),
    };
  }
  return undefined;
}

/** The language of a sheet that was written out in a single one, whatever the project speaks by now. */
function onlyLocale(mark: Mark | undefined): Locale | undefined {
  const locales = new Set(mark?.keys.flatMap((key) => LOCALES.find((locale) => key.endsWith(`@${locale}`)) ?? []));
  return locales.size === 1 ? [...locales][0] : undefined;
}

/** A foreign list may call a column as we do, but not its id, what it belongs to and what it says at once. */
function isHeadingRow(kind: SheetKind, cells: readonly string[], headings: Headings): boolean {
  const mark = readMark(cells);
  if (mark) return mark.sheet === kind;
  const fields = new Set(cells.flatMap((cell) => headings.get(foldedHeading(cell))?.field.name ?? []));
  if (!fields.has('id')) return false;
  return FIELDS[kind].every(({ name, needed }) => needed !== 'always' || fields.has(name));
}

/** Headings that are none of ours, with the key of a missing column that was probably meant. */
export function unknownHeadings(
  { kind, headings, columns }: FoundSheet,
  all: AllWords,
  main: Locale,
): { place: number; heading: string; near?: string }[] {
  const present = new Set([...columns.values()].map(keyOf));
  const missing = [...headingsOf(kind, all, main)].filter(([, column]) => !present.has(keyOf(column)));
  return headings.flatMap((heading, place) => {
    if (heading === '' || columns.has(place) || isMark(heading) || isMoreOfMark(heading)) return [];
    const near = closest(
      foldedHeading(heading),
      missing.map(([name]) => name),
    );
    return [{ place, heading, ...(near !== undefined && { near }) }];
  });
}
