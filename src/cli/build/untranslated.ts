import { lintProject } from '../../lint/lint.js';
import { LOCALES, type Locale } from '../../model/locale.js';
import type { Project } from '../../model/project.js';

/** Texts that documents print in another language than theirs. */
export interface Untranslated {
  count: number;
  /** The languages they lack. */
  locales: Locale[];
  /** Where the first of them stands: `blueprints/1.yaml:5:18`. */
  first: string;
}

/**
 * What documents of these languages print untranslated, as far as csm.yaml does not say that it may be;
 * nothing where all texts are there.
 */
export function untranslatedIn(
  project: Project,
  languages: readonly (Locale | 'both')[],
  asOf: string,
): Untranslated | undefined {
  const wanted = LOCALES.filter((locale) => languages.includes(locale) || languages.includes('both'));
  const [main] = project.locales;
  const asked: Project = { ...project, locales: [main, ...wanted.filter((locale) => locale !== main)] };
  const { problems } = lintProject(asked, { asOf, only: ({ id }) => id === 'missing-translation' });
  const lacking = problems.flatMap(({ args, file, range }) => {
    const missing = (args.missing ?? []) as Locale[];
    const locales = wanted.filter((locale) => missing.includes(locale));
    const at = range ? `${file}:${range.line}:${range.column}` : file;
    return locales.length > 0 ? [{ locales, at }] : [];
  });
  const [first] = lacking;
  const locales = wanted.filter((locale) => lacking.some((one) => one.locales.includes(locale)));
  return first && { count: lacking.length, locales, first: first.at };
}
