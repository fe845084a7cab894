import { fileKindOf } from '../../../model/file-kind.js';
import { localesOf } from '../../../model/link.js';
import { LOCALES, type Locale, type Text } from '../../../model/locale.js';
import type { Project } from '../../../model/project.js';
import type { Path, Source } from '../../../model/source.js';
import { writtenTexts } from '../../../model/written-texts.js';
import { WEAK } from '../../presets.js';
import { defineRule, type Report } from '../../rule.js';
import { isTranslatable } from './translatable.js';

/** In a project of one language only texts that are written by locale can lack it. */
const BY_LOCALE = /(?:en|zh-CN)['"]?\s*:/;

/** Every text has a wording in each language of the documents, or one of them comes out in two languages. */
export const missingTranslation = defineRule({
  id: 'missing-translation',
  topic: 'text',
  origin: 'practice',
  levels: WEAK,
  options: { names: [], 'accept-plain': false },
  check(project, { report, options }) {
    const names = [...options.names, ...ownName(project)];
    const all = new Set([...project.locales, ...project.settings.flatMap(({ data }) => localesOf(data))]);
    for (const source of project.sources) {
      if (all.size < 2 && !BY_LOCALE.test(source.text)) continue;
      const localesAt = languagesOf(project, source);
      for (const { path, on, text } of writtenTexts(fileKindOf(source.file), source.data)) {
        const locales = localesAt(path);
        const fault = faultOf(text, locales, { ...options, names });
        if (!fault) continue;
        const { below, ...said } = fault;
        report({ ...said, at: { source, path: [...path, ...below] }, ...(on !== undefined && { on }) });
      }
    }
  },
});

/**
 * The languages the texts of a file are printed in, by their paths, first the one that plain texts there are in.
 * The file of a client is for its documents alone; all others are printed for every client too, in its languages,
 * but for what it says otherwise.
 */
function languagesOf({ settings, locales }: Project, source: Source): (path: Path) => readonly Locale[] {
  const isClient = (one: Source) => fileKindOf(one.file) === 'client';
  const clients = settings.filter((one) => isClient(one.source));
  const base = settings.find((one) => !isClient(one.source));
  const main = base ? localesOf(base.data) : locales;
  if (isClient(source)) {
    const own = clients.find((one) => one.source === source)?.data;
    const asked = own?.locale === undefined ? main : localesOf(own);
    return () => asked;
  }
  const foreign = clients.filter(({ data }) => data.locale !== undefined);
  const languages = (those: typeof foreign) => [...new Set([...main, ...those.flatMap(({ data }) => localesOf(data))])];
  if (source === base?.source && clients.length > 0) {
    return (path) => languages(foreign.filter(({ data }) => !saysOtherwise(data, path)));
  }
  const asked = [...new Set([...languages(foreign), ...locales])];
  return () => asked;
}

function saysOtherwise(value: unknown, [step, ...rest]: Path): boolean {
  if (value === undefined) return false;
  // A single value or a list takes the place of all that stands in csm.yaml.
  if (step === undefined || typeof value !== 'object' || value === null || Array.isArray(value)) return true;
  return saysOtherwise((value as Record<string | number, unknown>)[step], rest);
}

interface TranslationOptions {
  names: readonly string[];
  'accept-plain': boolean;
}

/** What a text lacks, and where below it that is shown. */
type Fault = Report & { below: Locale[] };

/** An organization that gives itself the same name in every language is called that, and has copied nothing. */
function ownName({ config, locales }: Project): string[] {
  const name = config.organization?.name;
  if (typeof name !== 'object') return [];
  const [main, ...others] = locales.map((locale) => name[locale]?.trim());
  return main && others.every((other) => other === main) ? [main] : [];
}

function faultOf(
  text: Text,
  locales: readonly Locale[],
  { names, 'accept-plain': acceptPlain }: TranslationOptions,
): Fault | undefined {
  if (typeof text !== 'string') return faultByLocale(text, locales, names);
  const [main, ...missing] = locales;
  if (missing.length === 0 || acceptPlain || !isTranslatable(text, names)) return undefined;
  return { code: 'missing-translation-plain', args: { missing, main }, below: [] };
}

function faultByLocale(
  text: Exclude<Text, string>,
  locales: readonly Locale[],
  names: readonly string[],
): Fault | undefined {
  const missing = locales.filter((locale) => text[locale] === undefined);
  if (missing.length > 0) {
    const there = LOCALES.filter((locale) => text[locale] !== undefined).slice(0, 1);
    return { code: 'missing-translation', args: { missing }, below: there };
  }
  const [main, other] = locales;
  const wording = main && text[main]?.trim();
  if (!wording || !other || text[other]?.trim() !== wording || !isTranslatable(wording, names)) return undefined;
  return { code: 'missing-translation-copied', args: { same: locales }, below: [other] };
}
