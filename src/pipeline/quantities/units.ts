/** The units prose gives its quantities, beside those that `parseQuantity` reads by itself. */

const TIME_EN =
  '(?:(?:business|working|calendar)[\\s-]+)?(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|s|h)(?![A-Za-z])';

/** Percentage points measure a change, no share. */
export const UNIT_EN = `%|‰|per\\s?cent(?![A-Za-z])|${TIME_EN}`;

/** `4.5 of 5`, `4.5 out of 5`; what comes after the second number must be no unit of its own. */
export const SCORE_EN = '(?:out\\s+)?of\\s+\\d+(?:\\.\\d+)?(?![\\d.]|\\s*(?:%|per\\b|minutes?|hours?|days?))';

/** 周一 is a day and 周岁 an age; 月 without 个 names a month; 15日 without 内 names a day. */
export const TIME_ZH =
  '个?(?:工作[日天]|自然日|日历[日天]|历[日天]|工作小时|工作时|小时|钟头|星期(?![一二三四五六日天])|礼拜(?![一二三四五六日天])|月(?<=个月|半月))|分钟|分(?=\\s*\\d+\\s*秒)|秒钟?|天|周(?![岁年末边知报刊一二三四五六日])|年(?![级龄代度轻])|刻钟?|日(?=\\s*(?:之内|以内|内|以上|以下))';

export const UNIT_ZH = `%|‰|${TIME_ZH}`;

/** 4.6分（满分5分）, 4.6分（5分制）. */
export const SCORE_ZH = '分(?!钟)\\s*\\((?:满分)?\\s*\\d+\\s*分制?\\)';

/** A unit as `parseQuantity` knows it. */
export function unitWord(written: string): string {
  const score = /^分\s*\((?:满分)?\s*(\d+)/.exec(written);
  if (score) return `of ${score[1]}`;
  if (/^per\s?cent/i.test(written)) return '%';
  if (/^out\s+of/i.test(written)) return written.replace(/^out\s+/i, '');
  return written
    .replace('钟头', '小时')
    .replace('礼拜', '星期')
    .replace(/^刻钟?$/, '分钟')
    .replace(/^分$/, '分钟')
    .replace(/^月$/, '个月');
}

/** A 30 minute slot: the singular after more than one says that something is described. */
export function isAttributive(unit: string, digits: string | undefined): boolean {
  return Number(digits) > 1 && /(?:second|minute|hour|day|week|month|year)$/i.test(unit);
}
