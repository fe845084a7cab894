import type { BehaviorData } from '../../model/schema/behavior.js';

type Area = NonNullable<BehaviorData['area']>;

/**
 * What a standard can be about, and how that shows: by its area of the golden triangle, or by its
 * words. Of a group of words, separated by strokes, one has to stand there; of groups, separated by
 * plus signs, one of each. English ones are the beginnings of words.
 */
interface Signs {
  areas?: Area[];
  en: string;
  'zh-CN': string;
}

export const SUBJECTS = {
  'calls-answered': {
    en: 'calls|callers|telephone|hotline + answer|pick',
    'zh-CN': '电话|来电|热线 + 接听|接起|接通|应答',
  },
  'messages-answered': {
    en: 'e-mail|email|letter|message|chat|ticket + answer|repl|respon',
    'zh-CN': '邮件|来信|信函|留言|消息|工单|在线 + 回复|答复|响应|应答',
  },
  waiting: { en: 'wait|queue', 'zh-CN': '等候|等待|排队|候诊|叫号' },
  greeting: { en: 'greet|welcom|approach', 'zh-CN': '问好|问候|迎接|迎宾|打招呼' },
  courtesy: {
    areas: ['people/attitude', 'people/tact'],
    en: 'courte|polite|friendl|respectful|with respect',
    'zh-CN': '礼貌|态度|尊重|和气|友善',
  },
  understanding: {
    areas: ['people/attentiveness'],
    en: 'listen|understood what|understands what|understands the',
    'zh-CN': '倾听|听懂|理解了|明白我',
  },
  explained: { areas: ['people/guidance'], en: 'explain|plain words', 'zh-CN': '说明|讲清|讲明|解释|讲解|告知' },
  advice: { areas: ['people/selling'], en: 'advice|advis', 'zh-CN': '建议|推荐|咨询意见' },
  appearance: { areas: ['people/appearance'], en: 'uniform|name tag|badge|groom', 'zh-CN': '着装|工装|仪容|仪表|工牌' },
  premises: {
    areas: ['hardware/facilities', 'hardware/ambience', 'hardware/visual-space'],
    en: 'clean|tidy|working order',
    'zh-CN': '整洁|清洁|卫生|完好',
  },
  accuracy: { en: 'error|mistake|correct|accura|wrong', 'zh-CN': '差错|错误|准确|无误|有误' },
  'first-contact': {
    en: 'first contact|first call|first visit|one visit|second trip|first time',
    'zh-CN': '首次解决|一次解决|一次办|一次性|一次修|再跑一趟|首次上门',
  },
  'complaints-acknowledged': {
    en: 'complain + acknowledg|receipt|first call|phon|contact|regist',
    'zh-CN': '投诉 + 受理|首次|回应|登记|致电',
  },
  'complaints-settled': {
    en: 'complain + settl|resol|answer|clos|solution|decid|offer',
    'zh-CN': '投诉 + 办结|解决|答复|处理|结案|方案',
  },
  'complaints-reopened': { en: 'complain + reopen|again|repeat|come back', 'zh-CN': '投诉 + 重复|再次|重新' },
  'follow-up': { en: 'follow-up|follow up|call back|called back|call-back|callback', 'zh-CN': '回访|回电|回拨|跟进' },
  'promises-kept': { en: 'promis|appointment|agreed|booked|inside the', 'zh-CN': '承诺|预约|约定|时段' },
  punctuality: { en: 'on time|on-time|punctual|late|delay', 'zh-CN': '准时|准点|按时|延误|晚点|迟到' },
  delivery: { en: 'deliver|shipment', 'zh-CN': '送达|派送|配送|投递|妥投' },
  collection: { en: 'collection|collects|pick-up', 'zh-CN': '取件|揽收|收件' },
  'damage-loss': { en: 'damag|lost|lose', 'zh-CN': '破损|损坏|丢失|遗失|缺失' },
  repair: { en: 'repair|fault|restor|outage|incident|breakdown', 'zh-CN': '维修|修复|故障|抢修|报修' },
  returns: { en: 'refund|returned goods|returns|exchanged', 'zh-CN': '退货|退换|退款|换货' },
  billing: { en: 'bill|invoice|price|payment', 'zh-CN': '账单|发票|收费|价格|结账|对账' },
  availability: { en: 'in stock|out of stock|availab|shelf|shelves', 'zh-CN': '有货|缺货|库存|货架' },
  documents: { en: 'papers|document|forms|list of', 'zh-CN': '材料|证件|表单|单据' },
  decisions: {
    en: 'application|permit|claim|request + decid|decision|issue|process|grant|complet',
    'zh-CN': '申请|事项|办件 + 办结|审批|发证|批准',
  },
  visits: { en: 'account|client|customer + visits|is visited|are visited', 'zh-CN': '拜访|走访' },
  records: {
    en: 'records|record of|files|register|confidential|personal data',
    'zh-CN': '档案|登记表|记录完整|保密|个人信息',
  },
  escalation: {
    en: 'escalat|hand over|handed over|hands over|transfer|passed on',
    'zh-CN': '升级|转交|转办|转接|移交|首问',
  },
  safety: { en: 'safe|hazard|injur|emergenc', 'zh-CN': '安全|隐患|应急|急救' },
  satisfaction: { en: 'satisf|recommend', 'zh-CN': '满意度|满意率|愿意推荐' },
  training: { en: 'trained|training', 'zh-CN': '培训' },
} as const satisfies Record<string, Signs>;

/** What a standard, or a duty of the role library, is about. */
export type Subject = keyof typeof SUBJECTS;

export function isSubject(word: string): word is Subject {
  return Object.hasOwn(SUBJECTS, word);
}
