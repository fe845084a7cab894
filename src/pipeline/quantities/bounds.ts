import type { Operator } from '../../model/quantity.js';

/** "within the first", "at most a total of": what may stand between such words and the number. */
const BETWEEN = '(?:\\s+(?:the|an?|its|their|his|her|our|your|maximum(?:\\s+of)?|minimum(?:\\s+of)?|total|of|first|next|following|only|just))*\\s*';

/** The longer word first: 不超过 ends in 超过. */
const BEFORE: readonly (readonly [Operator, string])[] = [
  ['<=', `\\b(?:within|inside|at\\s+most|not?\\s+(?:more|longer|later|greater|higher)\\s+than|not\\s+(?:to\\s+)?(?:exceed(?:ing)?|above|over)|up\\s+to|max(?:imum)?\\.?(?:\\s+of)?)${BETWEEN}`],
  ['<=', '不(?:应|得|宜|能|可|会)?(?:超过|超出|高于|多于|大于|长于|晚于|迟于)|至多|最多|最长|最迟|最晚|最高|限时|时限为?|上限为?|≤|<='],
  ['>=', `\\b(?:at\\s+least|not?\\s+(?:less|fewer|lower|shorter)\\s+than|not\\s+(?:below|under)|minimum(?:\\s+of)?|min\\.)${BETWEEN}`],
  ['>=', '至少|最少|最低|不(?:应|得|宜|能|可)?(?:低于|少于|小于|短于)|≥|>='],
  ['>', `\\b(?:more|longer|greater|higher|later)\\s+than\\s+|\\b(?:over|above|beyond|exceed(?:s|ing)?)${BETWEEN}`],
  ['>', '超过|超出|高于|多于|大于|长于|等候满|等待满|届满|>'],
  ['<', `\\b(?:less|fewer|lower|shorter|sooner)\\s+than\\s+|\\b(?:under|below)${BETWEEN}`],
  ['<', '低于|少于|小于|短于|不到|不足|<'],
];

/** "in 30 seconds" is a limit, "in 5% of cases" is none: for lengths of time alone. */
const BEFORE_TIME: readonly (readonly [Operator, string])[] = [['<=', `\\bin${BETWEEN}`]];

const AFTER: readonly (readonly [Operator, string])[] = [
  ['<=', '\\s*(?:之内|以内|内(?!部)|(?:及|或)?以下)|,?\\s+(?:or\\s+(?:less|fewer|sooner|below)|at\\s+(?:most|the\\s+(?:latest|most))|max(?:imum)?\\b|and\\s+no\\s+more)'],
  ['>=', '\\s*(?:及|或)?以上|,?\\s+(?:or\\s+(?:more|longer|higher|above|better)|at\\s+(?:the\\s+)?least|min(?:imum)?\\b)'],
];

const before = BEFORE.map(([operator, words]) => [operator, new RegExp(`(?:${words})\\s*$`, 'iu')] as const);
const beforeTime = [...before, ...BEFORE_TIME.map(([operator, words]) => [operator, new RegExp(`(?:${words})\\s*$`, 'iu')] as const)];
const after = AFTER.map(([operator, words]) => [operator, new RegExp(`^(?:${words})`, 'iu')] as const);

/** The operator that the words around a quantity give it; nothing where none stands there. */
export function operatorAround(left: string, right: string, isTime: boolean): Operator | undefined {
  const near = left.slice(-REACH);
  const found = (isTime ? beforeTime : before).find(([, words]) => words.test(near));
  return (found ?? after.find(([, words]) => words.test(right)))?.[0];
}

/** No phrase of these is longer. */
const REACH = 40;
