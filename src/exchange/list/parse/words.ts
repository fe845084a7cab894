/** Words by which a statement tells what is measured and which way. All texts are simplified and in any case. */

const AVERAGE = /\b(?:averages?|avg|mean|median|asa|aht|att|mttr|mtta)\b|平均|均值/i;
const OPINION =
  /\b(?:satisf(?:action|ied)|c-?sat|nps|net promoter|ces|recommend(?:ed|ation)?|(?:customers?|users?|clients?|guests?|callers?|patients?) who rate|rated?\b.{0,30}\b(?:out )?of \d|survey(?:ed)?|feel|perce(?:ive|ption)|opinions?|courte(?:ous|sy)|friendl(?:y|iness)|polite(?:ness|ly)?|empath\w+|professional(?:ly|ism)?|attitude|helpful(?:ness)?)\b|满意|好评|评价(?:分|率|得分)|态度|微笑|热情|礼貌|口碑|推荐(?:值|度|意愿|指数)|净推荐/i;
const SCORE =
  /\b(?:scores?|points?|index|rating|mark|nps|stars?)\b|推荐值|得分|评分|打分|分数|分值|星级|\d\s*分(?!钟|之)/i;
/** What is better the fewer there are, named as a rate or a number of its own. */
const FEWER =
  /\b(?:abandon(?:ment|ed)?|error|defect|fault|complaints?|churn|attrition|no[\s-]?show|did[\s-]not[\s-]attend|dna|failure|loss|damage|repeat(?:ed)?[\s-]call|re-?open(?:ed)?|escalation|transfer|reject(?:ion)?|backlog|downtime|outage|absence|absenteeism|miss(?:ed)?|late|overdue|rework|return|cancellation)s?[\s-]+(?:rates?|ratio|percentage|level|count|volume|frequency)\b|\b(?:calls?|contacts|chats|orders|items|parcels|letters|cases)\s+(?:abandoned|lost|dropped|damaged|delayed|reopened|overdue|returned)\b|\bcomplaints\s+(?:per|received)\b|\b(?:number|rate|share|percentage|level)\s+of\s+(?:complaints|errors|defects|failures|faults|losses|delays|interruptions|outages|abandoned|lost|late|missed)\b|(?:放弃|差错|错误|投诉|返修|退货|丢失|破损|损坏|流失|故障|中断|失败|缺陷|漏检|延误|迟到|超时|逾期|呼损|重复来电|返工)(?:率|数|件数|次数|量)/i;

export const isAverage = (text: string): boolean => AVERAGE.test(text);
export const isOpinion = (text: string): boolean => OPINION.test(text);
export const isScore = (text: string): boolean => SCORE.test(text);
const SAID_FEWER = /\b(?:lower|less|fewer) is better\b|越[低少]越好/i;
/** Marks on a short scale, of which 1 may be the best. */
const ON_SCALE = /\b(?:marks?|grades?|stars?|scale)\b|\b1\s*(?:to|-|–)\s*(?:5|6|7|10)\b|分制|满分|星/i;

export const isOnScale = (text: string): boolean => ON_SCALE.test(text);
/** By what it is about, or because a remark says so. */
export const isBetterLess = (text: string, remarks: string): boolean => FEWER.test(text) || SAID_FEWER.test(remarks);

/** The percentile a text names: 95th percentile, P95, 第95百分位. */
export function percentileIn(text: string): number | undefined {
  const match = /\b(\d{2}(?:\.\d+)?)(?:th|st|nd|rd)?[\s-]percentile\b|\bp(\d{2})\b|第?\s*(\d{2})\s*百分位/i.exec(text);
  const digits = match?.[1] ?? match?.[2] ?? match?.[3];
  return digits === undefined ? undefined : Number(digits);
}
