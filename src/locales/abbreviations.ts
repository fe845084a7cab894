/** A short form of the trade, and what it stands for. */
export interface Abbreviation {
  short: string;
  en: string;
  'zh-CN': string;
}

/** The abbreviations that service standards use; a document explains those it holds. */
export const ABBREVIATIONS: readonly Abbreviation[] = [
  { short: 'AHT', en: 'average handle time', 'zh-CN': '平均处理时长' },
  { short: 'APP', en: 'application', 'zh-CN': '应用程序' },
  { short: 'ASA', en: 'average speed of answer', 'zh-CN': '平均应答时间' },
  { short: 'ATM', en: 'automated teller machine', 'zh-CN': '自动柜员机' },
  { short: 'CES', en: 'customer effort score', 'zh-CN': '费力度' },
  { short: 'CRM', en: 'customer relationship management', 'zh-CN': '客户关系管理' },
  { short: 'CSAT', en: 'customer satisfaction', 'zh-CN': '满意度' },
  { short: 'FCR', en: 'first-contact resolution', 'zh-CN': '首次解决率' },
  { short: 'GPS', en: 'global positioning system', 'zh-CN': '全球定位系统' },
  { short: 'IVR', en: 'interactive voice response', 'zh-CN': '交互式语音应答' },
  { short: 'KPI', en: 'key performance indicator', 'zh-CN': '关键绩效指标' },
  { short: 'NPS', en: 'net promoter score', 'zh-CN': '净推荐值' },
  { short: 'OTIF', en: 'on time in full', 'zh-CN': '准时足量交付率' },
  { short: 'PIN', en: 'personal identification number', 'zh-CN': '个人识别码' },
  { short: 'POD', en: 'proof of delivery', 'zh-CN': '签收凭证' },
  { short: 'POS', en: 'point of sale', 'zh-CN': '销售终端' },
  { short: 'SLA', en: 'service level agreement', 'zh-CN': '服务水平协议' },
  { short: 'SMS', en: 'short message service', 'zh-CN': '短信服务' },
  { short: 'SOP', en: 'standard operating procedure', 'zh-CN': '标准作业程序' },
  { short: 'SQI', en: 'service quality index', 'zh-CN': '服务质量指数' },
  { short: 'VIP', en: 'very important person', 'zh-CN': '贵宾' },
];
