/**
 * What a quantity does in its sentence:
 * - `level`: how much, how long, how many of all cases
 * - `rhythm`: how often, as in every 30 minutes
 * - `change`: by how much something moves, or from where
 * - `case`: which cases are meant, as in customers who wait 15 minutes
 * - `name`: it belongs to the name of a thing, as in a two-hour window, a 10% discount
 */
export type QuantityRole = 'level' | 'rhythm' | 'change' | 'case' | 'name';

/** How far back the words stand that say so. */
const REACH = 60;
const NEAR = 24;
const RHYTHM = /(?:\b(?:every|each|per)\s*(?:\(\d+\)\s*)?|每隔?\s*)$/i;
const CHANGE =
  /(?:\b(?:by|from)\s+(?:at\s+least\s+|up\s+to\s+)?|[从由自]\s*|(?:[升提]高|提升|上升|降低|下降|减少|缩短|增加|增长|改善)了?\s*)$/i;
const CASE = /\b(?:who|whose|whom|if|when|whenever|unless)\b[^,.;:，；。]*$/i;
/** The best 20% of customers, and (5% of contacts): of which cases, not of how many. */
const PART = /(?:\b(?:top|bottom|best|worst|largest|biggest|first|last)\s+|前\s*|[（(]\s*)$/i;
const THING =
  /^\s*(?:discount|off\b|deposit|fee|surcharge|interest|commission|tip\b|gratuity|refund|rebate|compensation|credit|voucher|tax|humidity|moisture|alcohol|of\s+(?:the|an?|its|their|your)\s+(?:[a-z]+\s+)?(?:price|fare|fee|bill|amount|value|cost|charge|deposit|premium|salary|purchase|refund))/i;
const OF_THING =
  /\b(?:discount|deposit|fee|surcharge|interest|commission|tip|gratuity|refund|rebate|compensation|humidity|moisture|saves?|saving)(?:\s+(?:of|at|is|by|up\s+to|between))*\s*$/i;
/** 95%的退款 is a share of the refunds, 10%的折扣 is a discount. */
const THING_ZH =
  /^\s*(?:的?(?:折扣|优惠|手续费|服务费|利率|利息|定金|订金|押金|违约金|滞纳金|佣金|回扣|小费)|(?:赔偿|补偿|退款|退费|税|酒精))/;
const OF_THING_ZH =
  /(?:票价|价款|房价|费用|金额|货款|本金|运费|价格|货值|售价|总价|月租|租金|保费|湿度|误差)的?(?:[为在]|不超过)?\s*$/;

/** The role of the quantity between `left` and `right`; `hyphened` when a hyphen ties it to what it names. */
export function roleOf(left: string, right: string, isShare: boolean, hyphened: boolean): QuantityRole {
  const near = left.slice(-NEAR);
  if (RHYTHM.test(near)) return 'rhythm';
  // Rated by 90% of callers: that is no change but a share.
  if (CHANGE.test(near) && !/^\s*of\b/i.test(right)) return 'change';
  if (CASE.test(left.slice(-REACH)) || (isShare && PART.test(near))) return 'case';
  return hyphened || (isShare && isOfThing(near, right)) ? 'name' : 'level';
}

function isOfThing(near: string, right: string): boolean {
  return THING.test(right) || THING_ZH.test(right) || OF_THING.test(near) || OF_THING_ZH.test(near);
}
