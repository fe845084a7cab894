import type { Row } from '../tables/table.js';
import type { Column, ColumnKind } from './column.js';
import type { Header } from './find-header.js';
import { readHeader, unitWordOf } from './header-text.js';
import { filled } from './marks.js';
import { readCell } from './parse/cell.js';

/** Cells looked at; the rest of a long list is like them. */
const SAMPLE = 300;
/** A figure is a few signs; what is longer is a statement that holds one. */
const LONGEST_FIGURE = 24;
/** As much of a column has to be figures for it to be one of figures. */
const MOST = 0.7;
const TIMES = /^(?:s|min)$|hours|days|weeks|months/;

/**
 * What columns are for where their cells say it better than their headers: texts that only number the
 * rows, or are all figures; and figures below a header nobody knows.
 */
export function byCells(
  { said, read }: { said: Column[]; read: Column[] },
  header: Header,
  rows: readonly Row[],
): Column[] {
  const sample = rows.slice(0, SAMPLE);
  const numbered = limitsBesideUnits([...said, ...read.map((column) => references(column, sample))], sample);
  const isSaid = (column: Column) => said.includes(column);
  return withResults(withTargets(numbered, sample, isSaid), header, sample);
}

function cellsOf({ index }: Pick<Column, 'index'>, rows: readonly Row[]): string[] {
  return rows.map(({ cells }) => filled(cells[index])).filter((cell) => cell !== '');
}

/** A text column of bare numbers numbers the rows, whatever it is called. */
function references(column: Column, rows: readonly Row[]): Column {
  if (column.kind !== 'statement' && column.kind !== 'service' && column.kind !== 'department') return column;
  const cells = cellsOf(column, rows);
  const numbers = cells.filter((cell) => /^[\dA-Za-z]{0,4}[-.]?\d+[.)]?[a-z]?$/.test(cell)).length;
  return cells.length > 0 && numbers > cells.length / 2 ? { ...column, kind: 'reference' } : column;
}

/** Numbers beside a column of times are limits: an SLA of 4, in hours. */
function limitsBesideUnits(columns: Column[], rows: readonly Row[]): Column[] {
  const unit = columns.find(({ kind }) => kind === 'unit');
  if (!unit || has(columns, 'limit')) return columns;
  const units = cellsOf(unit, rows);
  const times = units.filter((cell) => TIMES.test(unitWordOf(cell) ?? '')).length;
  const limit = columns.find(({ kind, header }) => kind === 'reference' && readHeader(header)?.kind === 'statement');
  if (!limit || times === 0 || times < units.length / 2) return columns;
  return columns.map((column) => (column === limit ? { ...column, kind: 'limit' } : column));
}

/** "KPI, Standard, Actual": where another column names what it is about, a standard of 95% is a target. */
function withTargets(columns: Column[], rows: readonly Row[], isSaid: (column: Column) => boolean): Column[] {
  if (has(columns, 'target')) return columns;
  const texts = columns.filter(({ kind }) => kind === 'statement' || kind === 'service' || kind === 'department');
  const figures = columns.filter((one) => one.kind === 'statement' && !isSaid(one) && areFigures(cellsOf(one, rows)));
  if (figures.length === 0 || figures.length === texts.length) return columns;
  return columns.map((column) => (figures.includes(column) ? { ...column, kind: 'target' } : column));
}

/** Figures right of the targets, below headers nobody knows, are results where no others are. */
function withResults(columns: Column[], { texts, read }: Header, rows: readonly Row[]): Column[] {
  if (has(columns, 'result') || has(columns, 'performance') || has(columns, 'importance')) return columns;
  const target = columns.find(({ kind }) => kind === 'target' || kind === 'limit');
  if (!target) return columns;
  const found = texts.flatMap((header, index): Column[] => {
    const isOpen =
      index > target.index && header !== '' && read[index] === undefined && columns.every((one) => one.index !== index);
    return isOpen && areFigures(cellsOf({ index }, rows)) ? [{ kind: 'result', index, header }] : [];
  });
  return [...columns, ...found];
}

function areFigures(cells: readonly string[]): boolean {
  const figures = cells.filter((cell) => {
    if (cell.length > LONGEST_FIGURE || !/\d/.test(cell)) return false;
    const reading = readCell(cell, { decimalComma: false });
    return reading.figures.length > 0 || reading.bare !== undefined;
  });
  return cells.length > 0 && figures.length >= cells.length * MOST;
}

function has(columns: readonly Column[], kind: ColumnKind): boolean {
  return columns.some((one) => one.kind === kind);
}
