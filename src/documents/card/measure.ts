import { LOCALES, type Locale, type Text } from '../../model/locale.js';
import type { Project } from '../../model/project.js';
import { textIn } from '../../model/text.js';
import { linesOf, shortened } from './fit.js';

/** Chinese is set with more room between its lines. */
const LEADING: Record<Locale, number> = { en: 1, 'zh-CN': 1.1 };

/** Lines of body type that a text takes, cut to `longest` characters, in a column of `share` of the width. */
export type Measure = (text: Text, longest: number, share: number, scale?: number) => number;

/**
 * Measures texts in every language of a project, so that its cards say the same in all of them: as
 * high as in the language that needs most room, or one below the other where they stand side by side.
 */
export function measureOf({ locales, locales: [main] }: Project, sideBySide: boolean): Measure {
  const spoken = sideBySide ? LOCALES : locales;
  return (text, longest, share, scale = 1) => {
    const heights = new Map(
      spoken.map((locale) => {
        const said = shortened(textIn(text, locale, main), longest);
        return [said, linesOf(said, share, scale, sideBySide) * LEADING[locale]];
      }),
    );
    return sideBySide ? sumOf(heights.values()) : Math.max(...heights.values());
  };
}

function sumOf(numbers: Iterable<number>): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
}
