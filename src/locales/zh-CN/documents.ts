import type { DocumentWords } from '../en/documents.js';
import { analysis } from './documents/analysis.js';
import { card } from './documents/card.js';
import { charter } from './documents/charter.js';
import { checklist } from './documents/checklist.js';
import { contact } from './documents/contact.js';
import { contents } from './documents/contents.js';
import { evidence } from './documents/evidence.js';
import { date, quantity, span, spanBetween } from './documents/formats.js';
import { gbt } from './documents/gbt.js';
import { job } from './documents/job.js';
import { manual } from './documents/manual.js';
import { sop } from './documents/sop.js';
import { standard } from './documents/standard.js';
import { survey } from './documents/survey.js';
import { smart } from './smart.js';

/** 文件中除项目内容以外的全部文字。 */
export const documents: DocumentWords = {
  quantity,
  date,
  rhythm: {
    each: '逐笔',
    shift: '每班',
    day: '每日',
    week: '每周',
    month: '每月',
    quarter: '每季度',
    'half-year': '每半年',
    year: '每年',
  },
  every: (duration) => `每 ${duration}`,
  samplePer: { day: '每日', week: '每周', month: '每月', quarter: '每季度', year: '每年' },
  sample: (n, per) => `${per ?? ''} ${n} 例`.trim(),
  listed: (items) => items.join('、'),
  between: '；',
  afterSentence: '',
  pair: (label, value) => `${label}：${value}`,
  quoted: (words) => `“${words}”`,
  bySegment: (said, segment) => `${said}（${segment}）`,
  sentence: (words) => (/[。！？….!?]$/.test(words) ? words : `${words}。`),
  none: '—',

  labels: {
    contents: '目次',
    page: { before: '第 ', between: ' 页，共 ', after: ' 页' },
    name: '姓名',
    signature: '签字',
    date: '日期',
  },
  properties: { number: '文件编号', version: '版本', effective: '实施日期', review: '复审日期' },
  kinds: { hard: '硬性', soft: '软性' },
  stage: { before: '售前', during: '售中', after: '售后' },
  channel: { 'on-site': '现场', phone: '电话', online: '网络', mail: '信函' },
  known: { observed: '经观察或向客户询问得知', assumed: '推测，尚未观察', proposed: '拟议，尚未实施' },
  dimension: {
    reliability: '可靠性',
    responsiveness: '响应性',
    assurance: '保证性',
    empathy: '移情性',
    tangibles: '有形性',
  },
  basis: { geographic: '地理', demographic: '人口', psychographic: '心理', behavioral: '行为' },
  method: {
    survey: '问卷调查',
    interview: '访谈',
    'focus-group': '焦点小组',
    complaints: '投诉记录',
    observation: '现场观察',
    'mystery-shopping': '神秘顾客',
    contract: '合同',
    assumed: '推测',
    other: '其他来源',
  },
  source: {
    operations: '运营数据',
    audit: '检查',
    survey: '客户调查',
    'mystery-shopping': '神秘顾客',
    complaints: '投诉记录',
    interviews: '访谈',
  },
  statistic: { share: '占比', rate: '比率', count: '次数', mean: '均值', percentile: '百分位数' },
  percentile: (n) => `第 ${n} 百分位数`,
  decision: { standardize: '设为标准', leave: '由员工自行把握', fix: '以一次性修正解决' },
  change: { technology: '技术', policy: '政策', procedure: '程序' },
  status: { planned: '计划中', done: '已完成', dropped: '已放弃' },
  quadrant: {
    improve: '重点改进',
    maintain: '继续保持',
    'low-priority': '优先级低',
    'possible-overkill': '可能过度',
  },

  measure: {
    counted: (counts) => `：${counts}`,
    denominator: '总数',
    excludes: '不计入',
    within: '时限',
    clock: (from, to) => `计时：自“${from}”起，至“${to}”止`,
    calendar: '计时日历',
    question: '问题',
    scale: (scale, ends, favorable) =>
      `量表：${ends ? spanBetween(scale, ends.low, ends.high) : span(scale)}${favorable ? `，其中 ${span(favorable)} 计入` : ''}`,
    sampleSize: '样本',
    taken: (source, every) => (every ? `数据来自${source}，${every}统计` : `数据来自${source}`),
  },

  manual,
  gbt,
  standard,
  sop,
  job,
  charter,
  contact,
  card,
  checklist,
  survey,
  analysis,
  evidence,
  contents,
  smart,
};
