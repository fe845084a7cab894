import type { Locale } from '../../../model/locale.js';
import { findModalVerbs } from '../../../pipeline/wording/modal-verbs.js';

/** 应 and 宜 as modal verbs, not in 响应, 应用 or 适宜. */
const CHINESE = /(?<![相对供响适反效感呼])应(?![用急答对届季聘收付邀])|(?<![适便合权])宜(?![昌])/;
const ENGLISH = /\b(?:shall|should|may|can)\b/i;

/**
 * A text with the modal verbs of a standard: 应 for 必须 and 不应 for 不得 (GB/T 1.1-2020, annex C), shall
 * for must (ISO/IEC Directives, Part 2). What is in quotation marks stays.
 */
export function inModals(text: string, locale: Locale): string {
  if (locale !== 'zh-CN') return text.replace(/\bmust\b/g, 'shall').replace(/\bMust\b/g, 'Shall');
  return findModalVerbs(text)
    .filter(({ safe }) => safe)
    .reduceRight(
      (said, { word, index, instead }) => said.slice(0, index) + instead + said.slice(index + word.length),
      text,
    );
}

/** Whether a text requires, recommends or allows something by itself. */
export function hasModal(text: string, locale: Locale): boolean {
  return (locale === 'zh-CN' ? CHINESE : ENGLISH).test(text);
}

/** A text that goes on within an English sentence: "Scans the label" as "scans the label", while names and abbreviations keep their capital. */
export function within(text: string, locale: Locale): string {
  if (locale !== 'en') return text;
  const [first = '', second = ''] = text.split(/\s+/, 2);
  const isName = !/^\p{Lu}\p{Ll}*[,;:]?$/u.test(first) || /^\p{Lu}/u.test(second) || first === 'I';
  return isName ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
