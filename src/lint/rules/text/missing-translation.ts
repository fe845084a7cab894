import { fileKindOf } from '../../../model/file-kind.js';
import { localesOf } from '../../../model/link.js';
import { LOCALES, type Locale, type Text } from '../../../model/locale.js';
import type { Project } from '../../../model/project.js';
import type { Source } from '../../../model/source.js';
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
    for (const source of project.sources) {
      const locales = localesIn(project, source);
      if (locales.length < 2 && !BY_LOCALE.test(source.text)) continue;
      for (const { path, on, text } of writtenTexts(fileKindOf(source.file), source.data)) {
        const fault = faultOf(text, locales, { ...options, names });
        if (!fault) continue;
        const { below, ...said } = fault;
        report({ ...said, at: { source, path: [...path, ...below] }, ...(on !== undefined && { on }) });
      }
    }
  },
});

/** The documents of a client may be in languages of their own. */
function localesIn({ settings, locales }: Project, source: Source): readonly Locale[] {
  const own = settings.find((one) => one.source === source)?.data;
  return own?.locale === undefined ? locales : localesOf(own);
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
