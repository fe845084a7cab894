import type { options as english } from '../../en/walk/options.js';
import { analysis } from '../documents/analysis.js';

const RHYTHM = {
  each: '每一例',
  shift: '每班',
  day: '每天',
  week: '每周',
  month: '每月',
  quarter: '每季度',
  'half-year': '每半年',
  year: '每年',
};

export const options: typeof english = {
  'encounter.stage': { before: '售前', during: '售中（服务过程中）', after: '售后' },
  'encounter.channel': { 'on-site': '现场', phone: '电话', online: '网络', mail: '邮寄' },
  'encounter.known': { observed: '观察过，或问过客户', assumed: '暂时是我们的假设', proposed: '是我们希望的做法' },
  'expectation.dimension': {
    reliability: '说到做到，不出错（可靠性）',
    responsiveness: '反应快，愿意帮（响应性）',
    assurance: '懂行，让人放心（保证性）',
    empathy: '把客户当人看，设身处地（移情性）',
    tangibles: '看得见摸得着的东西（有形性）',
  },
  'expectation.method': {
    survey: '问卷调查',
    interview: '访谈',
    'focus-group': '焦点小组',
    complaints: '投诉',
    observation: '现场观察',
    'mystery-shopping': '神秘顾客',
    contract: '合同约定',
    assumed: '没有问过，是我们的假设',
    other: '其他方式',
  },
  'behavior.area': analysis.areas,
  'selection.basis': { future: '客户今后的期望', current: '客户现在的期望', complaints: '只是过去的投诉' },
  'selection.decision': { standardize: '定为标准', leave: '不定标准，由员工判断', fix: '用一次性修正解决' },
  'standard.kind': {
    hard: '硬性标准：数得出、计得了时、看得见',
    soft: '软性标准：要问人才知道',
    fix: '不用标准：一次性修正',
  },
  'standard.hard-or-soft': { hard: '硬性：数得出、计得了时、看得见', soft: '软性：要问人才知道' },
  'fix.change': { technology: '技术', policy: '政策', procedure: '流程' },
  'fix.status': { planned: '计划中', done: '已完成', dropped: '已放弃' },
  'measure.source': {
    operations: '运营数据：系统、日志、扫描记录',
    audit: '检查：派人去看、去数',
    survey: '问卷调查',
    'mystery-shopping': '神秘顾客',
    complaints: '投诉',
    interviews: '访谈',
  },
  'measure.statistic': {
    share: '达标的比例：95%的……',
    percentile: '多数能做到的时间：90%不超过……',
    mean: '平均值',
    count: '次数：每月不超过 3 次',
    rate: '比率：每 1000 次不超过 3 次',
  },
  'measure.calendar': { calendar: '自然时间，不分昼夜', business: '工作时间' },
  'measure.every': RHYTHM,
  'feedback.every': RHYTHM,
};
