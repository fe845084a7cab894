import { NAMED_TIMES_EN, NAMED_TIMES_ZH } from './named-times.js';

/** The amounts a wording names: what makes a vague word beside them definite. */

const NUMBER_WORD =
  '(?:half\\s+an?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|seventeen|twenty|thirty|forty|sixty|ninety)';
const COUNT_EN = `(?:\\d+(?:[.,]\\d+)*|${NUMBER_WORD}(?=[\\s-]))`;
const TIME_EN =
  '(?:(?:business|working|calendar|full|clear)[\\s-]+)?(?:seconds?|secs?|s|minutes?|mins?|hours?|hrs?|h|days?|weeks?|months?|years?|rings?)\\b';
/** `3 days`, `two to four hours`, `three full working days`. */
const DURATION_EN = `${COUNT_EN}(?:\\s*(?:-|–|to|or)\\s*${COUNT_EN})?[\\s-]*${TIME_EN}`;
const MARK_EN =
  '(?:\\b(?:within|in|inside|under|below|after|by|least|most|more|later|longer|fewer|less|than|exceed(?:ing)?|maximum|max|minimum|up\\s+to|of)\\b|[≤<(:,–—-])';
const COUNT_ZH = '(?:\\d+(?:\\.\\d+)?|[一二两三四五六七八九十百半]+)';
const TIME_ZH = '个?(?:工作日|自然日|工作小时|小时|钟头|分钟|秒钟|秒|天|日|周|星期|月|季度|年|声)';
const DURATION_ZH = `${COUNT_ZH}\\s*${TIME_ZH}`;
const MARK_ZH = '(?:不超过|不得超过|不多于|不长于|少于|低于|最长|最迟|最晚|最多|至多|限时|时限为?|上限为?|[≤<（(:：])';
const CLOCK = '(?:\\d{1,2}[:：]\\d{2}|\\d{1,2}\\s*(?:[ap]\\.?m\\b|[点时]))';

const LIMITS = [
  `${MARK_EN}\\s*(?:(?:of|the|a|an|maximum|next|first)\\s+)*(?:\\(\\d+\\)\\s*)?${DURATION_EN}`,
  `(?:^|[.;]\\s+)\\s*${DURATION_EN}`,
  `${DURATION_EN}\\s*(?:\\(|or\\s+(?:less|fewer|sooner)|at\\s+(?:most|the\\s+latest)|maximum\\b|max\\b)`,
  '\\b(?:same|next)[\\s-]+(?:(?:business|working|calendar)[\\s-]+)?day\\b',
  '\\bon\\s+time\\b|\\bby\\s+(?:noon|midnight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b',
  `\\b(?:by|before|until|after)\\s+${CLOCK}`,
  `${CLOCK}\\s*(?:之前|以前|前|之后|后)`,
  `${DURATION_ZH}\\s*(?:之内|以内|内|以下|之前|以前|前)`,
  // 24小时热线 says when it is open, not how soon anything is done.
  `${MARK_ZH}\\s*(?!24\\s*小时(?:热线|服务|值班|自助|客服|电话))${DURATION_ZH}`,
  '当日|当天|当场|次日|隔日|T\\s*\\+\\s*\\d',
  ...NAMED_TIMES_EN,
  ...NAMED_TIMES_ZH,
];
const RHYTHMS = [
  `\\b(?:every|each)\\s+(?:other\\s+)?(?:\\(\\d+\\)\\s*)?(?:${COUNT_EN}\\s+)?(?:(?:business|working)\\s+)?(?:minute|hour|shift|day|week|month|quarter|year|morning|evening|afternoon|(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?\\b`,
  '\\b(?:hourly|daily|weekly|fortnightly|monthly|quarterly|yearly|annually|half-yearly)\\b',
  `\\b(?:once|twice|${COUNT_EN}\\s+times)\\s+(?:an?|per|each|every)\\s+\\w+`,
  `每隔?\\s*(?:${COUNT_ZH})?\\s*个?(?:工作日|小时|分钟|班次?|天|日|周|星期|旬|月|季度?|半?年)`,
  '逐[日月周年班]|按[日月周季年]',
];

const limit = new RegExp(LIMITS.join('|'), 'i');
const rhythm = new RegExp(RHYTHMS.join('|'), 'i');
const SHARE = /\d+(?:\.\d+)?\s*(?:%|％|per\s?cent\b)/gi;
/** Improved by 5%, 提高至80%: how far something moves, no share of cases. */
const CHANGE =
  /(?:\b(?:by|to|from|than)\s+(?:at\s+(?:least|most)\s+)?|(?:[至到了过]|[升提]高|降低|减少|缩短|改善|增强)\s*)\d+(?:\.\d+)?/i;
const AMOUNT = new RegExp(
  `\\d|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten)\\b|${COUNT_ZH}(?=[个名位次项张台份种家间条])`,
  'i',
);

/** Whether a wording says how long something may take, or by when it is due: 2 小时内, by noon, the same day. */
export function hasTimeLimit(text: string): boolean {
  return limit.test(text);
}

/** Whether it says how often: every Monday, 每周. */
export function hasRhythm(text: string): boolean {
  return rhythm.test(text);
}

/** Whether it says of how many cases it holds: 95% of calls. */
export function hasShare(text: string): boolean {
  return text.search(SHARE) >= 0;
}

/** Whether it names any amount but the share of cases it holds for: 90% of calls bounds no "adequate". */
export function hasAmount(text: string): boolean {
  return CHANGE.test(text) || AMOUNT.test(text.replace(SHARE, ''));
}
