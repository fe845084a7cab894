import { LOCALES, type Locale, type Text } from './locale.js';

/**
 * The wording of `text` in `locale`. A plain string is in the project's own locale and serves every
 * other one too, until someone translates it; `fallback` is that locale.
 */
export function textIn(text: Text, locale: Locale, fallback: Locale): string {
  if (typeof text === 'string') return text;
  const found =
    text[locale] ?? text[fallback] ?? LOCALES.map((other) => text[other]).find((other) => other !== undefined);
  return found ?? '';
}
