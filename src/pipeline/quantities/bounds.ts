import type { Operator } from '../../model/quantity.js';

/** "within the first", "at most a total of": what may stand between such words and the number. */
const BETWEEN =
  '(?:\\s+(?:the|an?|its|their|his|her|our|your|maximum|minimum|total|of|first|next|following|only|just))*\\s*';

/** "Goes up to 92%", "bring the share up to 92%": where something moves to, no bound. */
const RISING =
  '(?:\\b(?:go(?:es|ing|ne)?|went|ris(?:es?|ing|en)|rose|climb(?:s|ed|ing)?|increas(?:es?|ed|ing)|gr(?:ows?|owing|own|ew)|mov(?:es?|ed|ing)|jump(?:s|ed|ing)?)(?:\\s+(?:back|again|[a-z]+ly|all\\s+the\\s+way))?|\\b(?:bring(?:s|ing)?|brought|rais(?:es?|ed|ing)|lift(?:s|ed|ing)?|push(?:es|ed|ing)?|driv(?:es?|ing|en)|drove)(?:\\s+(?!up\\b)[a-z]+){1,6})\\s+';

const BEFORE: Record<string, readonly string[]> = {
  atMost: [
    `\\b(?:within|inside|at\\s+most|not?\\s+(?:more|longer|later|greater|higher)\\s+than|not\\s+(?:to\\s+)?(?:exceed(?:ing)?|above|over)|(?:not|never|nobody|no\\s+one)\\s+(?:[a-z]+\\s+){1,3}(?:more|longer|later)\\s+than|(?<!${RISING})up\\s+to|max(?:imum)?\\.?)${BETWEEN}`,
    '不(?:应|得|宜|能|可|会)?(?:超过|超出|高于|多于|大于|长于|晚于|迟于)|至多|最多|最长|最迟|最晚|最高|限时|时限为?|上限为?|控制在|(?:压缩|缩短)[至到]|≤|<=',
  ],
  atLeast: [
    `\\b(?:at\\s+least|not?\\s+(?:less|fewer|lower|shorter)\\s+than|not\\s+(?:below|under)|minimum|min\\.)${BETWEEN}`,
    '至少|最少|最低|不(?:应|得|宜|能|可)?(?:低于|少于|小于|短于)|≥|>=',
  ],
  over: [
    `\\b(?:more|longer|greater|higher|later)\\s+than\\s+|\\b(?:over|above|beyond|exceed(?:s|ing)?)${BETWEEN}`,
    '超过|超出|高于|多于|大于|长于|等候满|等待满|届满|>',
  ],
  under: [
    `\\b(?:less|fewer|lower|shorter|sooner)\\s+than\\s+|\\b(?:under|below)${BETWEEN}`,
    '低于|少于|小于|短于|不到|不足|<',
  ],
};

/** For lengths of time alone: "in 30 seconds" is a limit, "in 5% of cases" is none. */
const BEFORE_TIME = `\\b(?:in|takes?|taking)${BETWEEN}`;
const AFTER_TIME =
  '\\s*(?:到账|办结|办理完|完成|送达|到货|到位|到场|回复|答复|回电|回访|发货|交付|寄出|修复|解决|出结果|处理完|退款)';

const AFTER: Record<string, readonly string[]> = {
  atMost: [
    '\\s*(?:之内|以内|内(?!部)|[及或]?以下)',
    ',?\\s+(?:or\\s+(?:less|fewer|sooner|below)|at\\s+(?:most|the\\s+(?:latest|most))|max(?:imum)?\\b)',
  ],
  atLeast: [
    '\\s*[及或]?以上',
    ',?\\s+(?:or\\s+(?:more|longer|higher|above|better)|at\\s+(?:the\\s+)?least|min(?:imum)?\\b)',
  ],
};

const OPERATORS: Record<string, Operator> = { atMost: '<=', atLeast: '>=', over: '>', under: '<' };

const before = new RegExp(`(?:${named(BEFORE)})\\s*$`, 'i');
const beforeTime = new RegExp(`(?:${named({ ...BEFORE, atMost: [...(BEFORE.atMost ?? []), BEFORE_TIME] })})\\s*$`, 'i');
const after = new RegExp(`^(?:${named(AFTER)})`, 'i');
const afterTime = new RegExp(`^(?:${named({ ...AFTER, atMost: [...(AFTER.atMost ?? []), AFTER_TIME] })})`, 'i');

/** No phrase of these is longer. */
const REACH = 64;

/** The operator that the words around a quantity give it; nothing where none stands there. */
export function operatorAround(left: string, right: string, isTime: boolean): Operator | undefined {
  const match = (isTime ? beforeTime : before).exec(left.slice(-REACH)) ?? (isTime ? afterTime : after).exec(right);
  const name = Object.entries(match?.groups ?? {}).find(([, words]) => words !== undefined)?.[0];
  return name === undefined ? undefined : OPERATORS[name];
}

// One pattern for all: the match that begins first is the longest phrase, 不超过 before 超过.
function named(groups: Record<string, readonly string[]>): string {
  return Object.entries(groups)
    .map(([name, words]) => `(?<${name}>${words.join('|')})`)
    .join('|');
}
