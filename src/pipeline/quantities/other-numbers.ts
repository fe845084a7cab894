import { simplified } from '../wording/simplified.js';

/** Numbers in a text that measure nothing: they name a time, a day, an edition, a sum of money. */

const MONTHS =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';
const HALF_DAY = '(?:[aApP][mM]|[aApP]\\.[mM]\\.)(?![A-Za-z])';
const COUNT_ZH = '(?:\\d{1,2}|[一二两三四五六七八九十]{1,3})';

const OTHERS = [
  // 12:00, 6:00am, 6 p.m., 下午3点半
  `\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s*${HALF_DAY})?|\\d{1,2}\\s*${HALF_DAY}|\\d{1,2}\\s*o[’']clock`,
  `${COUNT_ZH}\\s*点(?:钟|整|半|[一三]刻|${COUNT_ZH}分)?(?!\\d)`,
  // 2026-06-30, 30 June 2026, March 3rd, 2026年3月15日, 每月15日, 3月
  '\\d{4}[-/]\\d{1,2}(?:[-/]\\d{1,2})?(?!\\d)|\\d{4}\\.\\d{1,2}\\.\\d{1,2}(?!\\d)',
  `\\b\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTHS}\\b(?:\\s+\\d{4})?|\\b${MONTHS}\\.?\\s+\\d{1,2}(?!\\d)(?:st|nd|rd|th)?(?:,?\\s+\\d{4})?`,
  '(?:19|20)\\d{2}\\s*年(?:度|代|底|初|末)?(?:\\s*\\d{1,2}\\s*月)?(?:\\s*\\d{1,2}\\s*[日号])?',
  '\\d{1,2}\\s*月\\s*\\d{1,2}\\s*[日号]|(?:每|当|次|本|上|下|逐)个?月\\s*\\d{1,2}\\s*[日号]|\\d{1,2}\\s*月(?:份|底|初|末|中旬)?',
  '\\b\\d{4}s\\b|\\b\\d+(?:st|nd|rd|th)\\b',
  '第\\s*(?:[\\d.]+|[零〇一二两三四五六七八九十百]+)',
  // 24/7 and a 24-hour hotline say when somebody is there, not how soon something is done.
  '24\\s*[/x×*]\\s*7|7\\s*[/x×*]\\s*24(?:\\s*小时)?',
  '24[\\s-]?(?:hours?|h)\\s+(?:a|per|every)\\s+day\\b|\\b(?:7|seven)\\s+days\\s+(?:a|per)\\s+week\\b',
  '24[\\s-]?(?:hours?|h)[\\s-]+(?:hot-?line|service|help|line|support|number|desk|telephone|phone)',
  '24\\s*小时(?=热线|服务|值班|自助|客服|电话|营业|便利|在线|开放)',
  // Ages, editions, money.
  '\\d+\\s*(?:周岁|岁)|\\b\\d+[\\s-]years?[\\s-](?:old|of\\s+age)\\b|\\bage[ds]?\\s+\\d+',
  '\\bv(?:ersion)?\\.?\\s*\\d+(?:\\.\\d+)*|\\b\\d+\\.\\d+\\.\\d+(?:\\.\\d+)*',
  '[$€£¥]\\s*[\\d,.]*\\d[万千百]?|[\\d,.]*\\d\\s*(?:万|千|百)?\\s*(?:元|美元|港元|欧元|yuan\\b|dollars?\\b|euros?\\b|pounds?\\b|RMB\\b|CNY\\b|USD\\b|EUR\\b)',
  // Weight, length, warmth, loudness: what is served, not how well.
  '\\d[\\d.,]*\\s*(?:kg|g|km|m|cm|mm|mb|gb|db|°C|℃|degrees?|met(?:re|er)s?|kilomet(?:re|er)s?|miles?|feet|litres?|liters?)\\b|\\d[\\d.,]*\\s*(?:公斤|千克|克|公里|千米|厘米|毫米|米|平方米|度|摄氏度|分贝|升|毫升)',
  // The categories of a survey: 4 or 5 of 5, 4分或5分（满分5分）.
  '\\d+\\s*(?:or|and|to|-|–|/)\\s*\\d+\\s+(?:out\\s+)?of\\s+\\d+',
  '\\d+\\s*分?\\s*(?:或|至|到|和|、|-|~)\\s*\\d+\\s*分(?!钟)(?:\\s*\\((?:满分\\s*\\d+\\s*分|\\d+\\s*分制)\\))?',
];

const others = new RegExp(OTHERS.join('|'), 'gu');
const FILLER = '□';

/**
 * A text made plain for the search of quantities, place by place, so that offsets stay: full-width
 * digits and signs become half-width ones, traditional characters simplified, and numbers that measure nothing are blotted out.
 */
export function plainText(text: string): string {
  return (
    simplified(text)
      // Commas and what ends a sentence stay as they are: 3，000 is two numbers.
      .replace(/[\uff05-\uff0b\uff0d-\uff1a\uff1c-\uff1e\uff21-\uff5e]/g, (sign) =>
        String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
      )
      .replace(/[～〜]/g, '~')
      .replace(/\s/g, ' ')
      .replace(others, blotted)
  );
}

/** A text with a stretch blotted out, so that nothing else is read out of it. */
export function without(text: string, from: number, to: number): string {
  return text.slice(0, from) + blotted(text.slice(from, to)) + text.slice(to);
}

function blotted(taken: string): string {
  return FILLER.repeat(taken.length);
}
