/** Times that a wording names without a number: each case brings its own, or the day does. */

const BY =
  '\\b(?:by|before|on|at|until|within|inside|in|(?:no|not)\\s+later\\s+than)\\s+(?:the|their|its|his|her|your)\\s+';
const SET = 'promised|agreed|booked|stated|appointed|scheduled|confirmed|announced|quoted|named|chosen';
const WHEN = '(?:(?:business|working)\\s+)?(?:day|date|time|hour|window|slot)\\b';
/** What a customer holds in their hands, or reads, with the time on it. */
const PAPER =
  'receipt|ticket|letter|confirmation|notice|notification|acknowledge?ment|invoice|order|slip|card|booking|contract|quote|quotation|reservation|appointment|itinerary|message|e-?mail|app|label|schedule|timetable|agreement|form|website';
const WHO = '(?:(?:that\\s+)?(?:we|they|you|(?:the|our)\\s+[a-z]+)\\s+(?:(?:was|were|had|have|has)\\s+)?)?';

export const NAMED_TIMES_EN = [
  `\\b(?:${SET}|due)[\\s-]+${WHEN}`,
  `${BY}(?:[a-z]+\\s+)?${WHEN}\\s+(?:${WHO}(?:${SET}|set|given|gave|shown|printed|said|told)\\b|(?:on|in)\\s+(?:the|their|its|his|her|your)\\s+(?:[a-z]+\\s+)?(?:${PAPER})\\b)`,
  `\\bwhen\\s+(?:promised|(?:we|you|they)\\s+(?:promised|said|agreed))\\b|\\b(?:before|by|within)\\s+(?:the|their|its)\\s+deadline\\b`,
  '\\b(?:by|before|until)\\s+(?:(?:the\\s+)?close\\s+of\\s+business|closing\\s+time|(?:the\\s+)?end\\s+of\\s+(?:(?:the|that|each|every|same|next|business|working)\\s+)*(?:day|shift|week|month|quarter|morning|afternoon))\\b',
];

const TIME = '(?:日期|时间(?!表)|时点|时刻|时段|时限|期限|日(?!志|报|程))';
const ACT = '(?:取件|取证|领取|领证|送达|送货|交付|交货|到货|发货|上门|安装|办理|办结|完成|答复|回复|回电)';
/** Said somewhere, or to somebody: it takes 的, or what comes before or within it, to be no act of saying so. */
const TOLD =
  '(?:载明|注明|标明|写明|列明|印明|告知|通知|公示|公布|答应|说好|讲定|排定)的|[单条证函书票信卡据执][上中内]的|[上中内单函]列的';

export const NAMED_TIMES_ZH = [
  '承诺日|(?:承诺|法定)(?:办理|办结)?(?:时限|期限)|约定(?:时间|时点|时段|日)|预约时[间段]|所选时段',
  `(?:承诺|约定|预约|预定|商定|指定|既定)的?${ACT}?的?${TIME}`,
  `所(?:列|载|示|写|注|定|印|告知|承诺|约定|标)(?:明|示)?的?${ACT}?的?${TIME}`,
  `(?:${TOLD})${ACT}?${TIME}`,
  `(?:${TOLD.replaceAll('的', '')})${ACT}?${TIME}(?:之前|以前|之内|以内|前|内|当[天日])`,
  '到期(?:日)?(?:之前|以前|前)|截止(?:日期?|时间)(?:之前|以前|前|内)|(?:营业|当班|班次)结束前|打烊前|闭店前|[日月周季年][底末]前|日终前|下班前',
];
