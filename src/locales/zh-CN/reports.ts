import type { ReportWords } from '../en/reports.js';

const number = (value: number) => value.toLocaleString('en');

export const reports: ReportWords = {
  lintTitle: '检查报告',
  datesHeld: (day, given) =>
    given
      ? `完成、复审和到期日期以 ${day} 为准判断。`
      : `完成、复审和到期日期以运行当天 ${day} 为准判断；可用 --as-of 另行指定。`,
  exceptedCount: (count) => `另有 ${number(count)} 个问题列为例外。`,
  exceptedHeading: (count) => `列为例外的问题：${number(count)} 个`,
  leftOut: (count) => `篇幅所限，另有 ${number(count)} 个问题没有列出。`,
  findingCount: (count) => `${number(count)} 个问题`,
  heads: {
    place: '位置',
    severity: '级别',
    rule: '规则',
    message: '问题',
    reason: '理由',
    grantor: '批准人',
    until: '有效期至',
    asksFor: '要求',
    findings: '问题数',
  },
  inComment: '文件中的注释',
  noReason: '没有写理由',
  ownRules: '本项目自定的规则',
  page: {
    files: '文件',
    rulesRan: '执行的规则',
    excepted: '例外',
    byTopic: '问题按主题分布',
    byFile: '逐个文件的问题',
    labels: { error: '错误', warning: '警告', info: '提示' },
    filter: '筛选问题',
    search: '搜索问题描述、文件名和 id',
    topic: '主题',
    anyTopic: '全部主题',
    rule: '规则',
    anyRule: '全部规则',
    reset: '显示全部',
    shown: '显示 {shown} / {all} 个问题',
    noneShown: '没有符合筛选条件的问题。',
    clean: '没有需要改正的地方',
    cleanNote: '执行的各条规则都没有发现问题。',
    about: '涉及',
    exceptedNote: '以下问题不计入结果：项目已决定暂不改正。',
    grantedBy: (who) => `批准人：${who}`,
    until: (day) => `有效期至 ${day}`,
    madeBy: (version) => `由 csm ${version} 生成`,
  },
};
