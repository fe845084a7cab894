import type { Locale } from '../../model/locale.js';
import type { ReadRow } from './read-list.js';

/** Rows looked at. */
const SAMPLE = 500;

/** The locale of a list by what its statements are written in. */
export function languageOf(rows: readonly ReadRow[]): Locale {
  const text = rows
    .slice(0, SAMPLE)
    .flatMap(({ text: own }) => own ?? [])
    .join(' ');
  const han = text.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
  const latin = text.match(/[a-z]/gi)?.length ?? 0;
  // A Chinese character says about as much as four letters.
  return han * 4 > latin ? 'zh-CN' : 'en';
}
