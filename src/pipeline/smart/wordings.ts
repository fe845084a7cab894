import { LOCALES, type Locale, type Text } from '../../model/locale.js';
import type { Path } from '../../model/source.js';

/** One wording of a text, and where it stands below the text. */
export interface Wording {
  text: string;
  path: Path;
}

/**
 * The wordings of a text: a plain one is the only one, in whatever language; of a map the one of `locale`,
 * or all of them where no locale is asked for or it is not among them.
 */
export function wordingsOf(text: Text, locale?: Locale): Wording[] {
  if (typeof text === 'string') return [{ text, path: [] }];
  const all = LOCALES.flatMap((one) => (text[one] === undefined ? [] : [{ text: text[one], path: [one] }]));
  const asked = all.filter(({ path }) => path[0] === locale);
  return asked.length > 0 ? asked : all;
}
