import { headingOf } from './columns.js';
import type { Grid } from './grid.js';
import type { Shown } from './values/value-type.js';
import type { Vocabulary } from './vocabulary.js';

/** The rows of a sheet as texts, headings first, the hidden columns last. */
export function csvRowsOf({ sheet, columns, rows, marks }: Grid, vocabulary: Vocabulary): string[][] {
  const several = new Set(columns.flatMap(({ locale }) => locale ?? [])).size > 1;
  return [
    [...columns.map((column) => headingOf(sheet, column, vocabulary, several)), ...marks],
    ...rows.map(({ cells, token }) => [...cells.map(textOf), token]),
  ];
}

function textOf(value: Shown): string {
  return typeof value === 'object' ? value.date : String(value);
}
