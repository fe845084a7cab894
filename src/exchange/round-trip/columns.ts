import type { Locale } from '../../model/locale.js';
import type { Field, SheetKind } from './fields/field.js';
import { FIELDS } from './fields/index.js';
import type { AllWords, Vocabulary } from './vocabulary.js';

/** A column of a sheet: a field, of texts in one language. */
export interface Column {
  field: Field;
  /** The language of its texts, where the field is translated. */
  locale?: Locale;
}

/** The columns of a sheet for a project in some locales. */
export function columnsOf(sheet: SheetKind, locales: readonly Locale[]): Column[] {
  return FIELDS[sheet].flatMap((field): Column[] =>
    field.translated ? locales.map((locale) => ({ field, locale })) : [{ field }],
  );
}

/** A name for a column that is the same in every language. */
export function keyOf({ field, locale }: Column): string {
  return locale === undefined ? field.name : `${field.name}@${locale}`;
}

/** The heading of a column: with its language, where there are several. */
export function headingOf(
  sheet: SheetKind,
  { field, locale }: Column,
  { words }: Vocabulary,
  several: boolean,
): string {
  const heading = words.columns[sheet][field.name] ?? field.name;
  return several && locale !== undefined ? words.inLanguage(heading, locale) : heading;
}

/**
 * Every heading a column may bear, folded, with the column. A translated one without a language holds the texts
 * of the main locale.
 */
export function headingsOf(sheet: SheetKind, all: AllWords, main: Locale): Map<string, Column> {
  const headings = new Map<string, Column>();
  for (const field of FIELDS[sheet]) {
    for (const words of Object.values(all)) {
      const heading = words.columns[sheet][field.name] ?? field.name;
      headings.set(foldedHeading(heading), field.translated ? { field, locale: main } : { field });
      if (!field.translated) continue;
      for (const locale of Object.keys(all) as Locale[]) {
        headings.set(foldedHeading(words.inLanguage(heading, locale)), { field, locale });
      }
    }
  }
  return headings;
}

/** A heading without what spreadsheets and people change in passing. */
export function foldedHeading(heading: string): string {
  return heading.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}
