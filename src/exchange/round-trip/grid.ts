import type { Locale } from '../../model/locale.js';
import type { Project } from '../../model/project.js';
import { textIn } from '../../model/text.js';
import { type Column, columnsOf, keyOf } from './columns.js';
import { type Entry, entriesOf, valueFor } from './entities.js';
import type { SheetKind } from './fields/field.js';
import { hashOf, marksOf, tokenOf } from './mark.js';
import { canonical, shown } from './values/index.js';
import type { Shown } from './values/value-type.js';
import type { Vocabulary } from './vocabulary.js';

/** A sheet as it is written out, before it gets any form. */
export interface Grid {
  sheet: SheetKind;
  columns: Column[];
  rows: { id: string; cells: Shown[]; token: string }[];
  /** Headings of the hidden columns: the first one stands above the tokens. */
  marks: string[];
}

/** The values of a project in the columns of a sheet. */
export function gridOf(project: Project, sheet: SheetKind, vocabulary: Vocabulary, version: string): Grid {
  const [main] = project.locales;
  const columns = columnsOf(sheet, project.locales);
  const rows = entriesOf(project, sheet).map((entry) => ({
    id: entry.id,
    cells: columns.map((column) =>
      shown(valueFor(entry, column, main, vocabulary.locale), column.field.value, vocabulary),
    ),
    token: tokenFor(entry, columns, main, vocabulary.locale),
    hash: rowHash(entry, columns, main),
  }));
  const mark = {
    sheet,
    version,
    organization: textIn(project.config.organization.name, vocabulary.locale, main),
    keys: columns.map(keyOf),
    rows: new Map(rows.map(({ id, hash }) => [hashOf(id), hash])),
  };
  return { sheet, columns, rows, marks: marksOf(mark) };
}

/** A hash of what an entry itself says in some columns: it tells whether the files changed it. */
export function rowHash(entry: Entry, columns: readonly Column[], main: Locale): string {
  const own = columns.filter(({ field }) => field.value.type !== 'given');
  return hashOf(tokenFor(entry, own, main, main));
}

/** What the hidden cell beside a row says, from the values of an entry in some columns. */
function tokenFor(entry: Entry, columns: readonly Column[], main: Locale, reader: Locale): string {
  return tokenOf(
    entry.id,
    columns.map((column) => canonical(valueFor(entry, column, main, reader), column.field.value)),
  );
}
