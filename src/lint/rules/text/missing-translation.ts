import type { Locale, Text } from '../../../model/locale.js';
import { type WrittenText, writtenTexts } from '../../../model/written-texts.js';
import { WEAK } from '../../presets.js';
import { defineRule, type Report } from '../../rule.js';
import { isTranslatable } from './translatable.js';

/** Every text has a wording in each language of the documents, or one of them comes out in two languages. */
export const missingTranslation = defineRule({
  id: 'missing-translation',
  topic: 'text',
  origin: 'practice',
  levels: WEAK,
  options: { names: [], 'accept-plain': false },
  check(project, { report, options }) {
    if (project.locales.length < 2) return;
    for (const source of project.sources) {
      const kind = source.file === 'csm.yaml' ? 'project' : 'blueprint';
      for (const { path, on, text } of writtenTexts(kind, source.data)) {
        const fault = faultOf(text, project.locales, options);
        if (!fault) continue;
        const { below, ...said } = fault;
        report({ ...said, at: { source, path: [...path, ...below] }, ...(on !== undefined && { on }) });
      }
    }
  },
});

interface TranslationOptions {
  names: readonly string[];
  'accept-plain': boolean;
}

function faultOf(
  text: WrittenText['text'],
  locales: readonly Locale[],
  { names, 'accept-plain': acceptPlain }: TranslationOptions,
): (Report & { below: Locale[] }) | undefined {
  const [main] = locales;
  if (typeof text === 'string') {
    if (acceptPlain || !isTranslatable(text, names)) return undefined;
    const args = { missing: locales.slice(1), main };
    return { code: 'missing-translation-plain', args, below: [] };
  }
  return faultOfMap(text, locales, names);
}

function faultOfMap(
  text: Exclude<Text, string>,
  locales: readonly Locale[],
  names: readonly string[],
): (Report & { below: Locale[] }) | undefined {
  const written = locales.filter((locale) => text[locale] !== undefined);
  const missing = locales.filter((locale) => text[locale] === undefined);
  const [first, second] = written;
  if (missing.length > 0) return { code: 'missing-translation', args: { missing }, below: written.slice(0, 1) };
  const same = first && second && text[first]?.trim() === text[second]?.trim();
  if (!same || !isTranslatable(text[first] ?? '', names)) return undefined;
  return { code: 'missing-translation-copied', args: { same: written }, below: [second] };
}
