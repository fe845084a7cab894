import type { Locale } from '../../model/locale.js';
import type { Table } from '../tables/table.js';
import { chosenTable } from './chosen-table.js';
import { type Draft, draftOf } from './draft.js';
import { languageOf } from './language.js';
import type { NamedColumns } from './mapped.js';
import { readList } from './read-list.js';
import { type ListReport, reportOf } from './report.js';

/** What is said of a list on the command line, and of the project it goes into. */
export interface ListChoices {
  /** File of the list, for messages. */
  file: string;
  /** Its name without folder and extension. */
  name: string;
  sheet?: string;
  columns: NamedColumns;
  locale?: Locale;
  /** Main locale of the project: texts in another are written by locale. */
  projectLocale: Locale;
  /** Ids of the project. */
  taken: Iterable<string>;
}

/** A foreign list as a draft blueprint, with what became of each row. */
export interface ImportedList {
  draft: Draft;
  report: ListReport;
}

/**
 * Makes a draft of a foreign list of standards or of ratings.
 * @throws Failure `unknown-sheet`, `list-without-statement`, `list-without-rows`, `map-unknown-column`
 */
export function importList(tables: readonly Table[], choices: ListChoices): ImportedList {
  const { file, name } = choices;
  const { table, others } = chosenTable(file, tables, choices.sheet);
  const list = readList(file, table, choices.columns);
  const locale = choices.locale ?? languageOf(list.rows);
  const localized = locale !== choices.projectLocale;
  const draft = draftOf(list, { name, locale, localized, taken: choices.taken });
  return { draft, report: reportOf(list, draft, { file, sheet: table.name, otherSheets: others, locale }) };
}
