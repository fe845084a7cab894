import type { Project } from '../../../model/project.js';
import type { Table } from '../../tables/table.js';
import { keyOf } from '../columns.js';
import { hashOf } from '../mark.js';
import { Names } from '../names.js';
import { canonicalReading, readCell } from '../values/index.js';
import type { Scope } from '../values/value-type.js';
import type { Vocabulary } from '../vocabulary.js';
import { type FoundSheet, foundSheets } from './found-sheet.js';
import { rowsOf, type TableRow } from './table-row.js';

/** Whether a table is one that csm wrote out and nobody has filled in since: then nothing is lost with it. */
export function isUntouched(project: Project, tables: readonly Table[], vocabulary: Vocabulary): boolean {
  const { sheets, others } = foundSheets(tables, vocabulary.all, project.locales[0]);
  const ours = Object.values(vocabulary.all).flatMap(({ sheets: names }) => [names.guide, names.lists]);
  if (sheets.length === 0 || others.some((name) => !ours.includes(name))) return false;
  const scope = { vocabulary, names: Names.of(project) };
  return sheets.every((sheet) => isAsWritten(sheet, scope));
}

function isAsWritten(sheet: FoundSheet, scope: Scope): boolean {
  const { mark, columns, headings } = sheet;
  const visible = headings.slice(0, sheet.tokens).filter((heading) => heading !== '');
  if (!mark || columns.size !== visible.length || columns.size !== mark.keys.length) return false;
  const { rows, bases } = rowsOf(sheet);
  return rows.length === mark.rows.size && rows.every((row) => isRowAsWritten(row, bases, scope));
}

function isRowAsWritten(
  { sheet, cells }: TableRow,
  bases: ReadonlyMap<string, ReadonlyMap<string, string>>,
  scope: Scope,
): boolean {
  const base = bases.get(hashOf(cells.get('id') ?? ''));
  return [...sheet.columns.values()].every((column) => {
    const cell = cells.get(keyOf(column)) ?? '';
    const kind = column.field.value;
    return hashOf(canonicalReading(readCell(cell, kind, scope), cell, kind)) === base?.get(keyOf(column));
  });
}
