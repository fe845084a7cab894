import { type Quantity, quantityOf } from '../model/quantity.js';
import { quantitiesIn } from './quantities-in-text.js';

/** A level is a few words; what is longer says more. */
const LONGEST = 80;
/** All that may stand around the quantity of a level. */
const BOUND =
  /^(?:\s|[.。,，]|\b(?:within|inside|in|at (?:most|least)|up to|under|over|(?:no|not) (?:more|longer|later|less) than|(?:less|more|fewer) than|or (?:less|sooner|fewer|more|better)|maximum|max|only|just|of the time)\b|[≤≥<>]=?|在|只要|最多|至多|最长|最慢|至少|不(?:得|应)?(?:超过|低于|少于|多于)|之内|以内|内|以下|以上|就好|就行)*$/i;

/**
 * What customers call a level, as a quantity: "within ten minutes", "half an hour", 半小时内, "95%".
 * Nothing where the words say more, such as "30 minutes after the window": that is another clock.
 */
export function statedLevel(text: string): Quantity | undefined {
  if (text.length > LONGEST) return undefined;
  return quantityOf(text) ?? boundLevel(text);
}

function boundLevel(text: string): Quantity | undefined {
  const [level, ...more] = quantitiesIn(text);
  if (!level || level.to || level.role !== 'level' || more.length > 0) return undefined;
  const around = `${text.slice(0, level.index)} ${text.slice(level.index + level.text.length)}`;
  return BOUND.test(around.normalize('NFKC')) ? level.quantity : undefined;
}
