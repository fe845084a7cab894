import type { Locale } from '../model/locale.js';
import type { Path } from '../model/source.js';
import type { Change } from '../workspace/edits/change.js';
import { isRaw } from './item.js';

/**
 * Puts the wording of one locale at a text: a plain string while there is but the main one, and one
 * string by locale as soon as there is another.
 */
export function wordingChange(path: Path, current: unknown, wording: string, locale: Locale, main: Locale): Change {
  if (isRaw(current)) return { set: [...path, locale], to: wording };
  if (locale === main) return { set: path, to: wording };
  return {
    set: path,
    to: typeof current === 'string' ? { [main]: current, [locale]: wording } : { [locale]: wording },
  };
}

/** The wording of a locale, and no other's in its place. */
export function wordingIn(value: unknown, locale: Locale, main: Locale): string | undefined {
  if (typeof value === 'string') return locale === main ? value : undefined;
  const wording = isRaw(value) ? value[locale] : undefined;
  return typeof wording === 'string' ? wording : undefined;
}
