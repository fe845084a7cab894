import type { feedback as english } from '../../en/rules/feedback.js';
import type { Same } from '../../topic-words.js';

const MECHANISM = {
  hard: '硬性标准靠计数、计时或检查：请在 measure 中写上 source: operations（运营数据）或 source: audit（检查）。',
  soft: '软性标准要问人：请在 measure 中写上 source: survey（问卷）、source: mystery-shopping（神秘顾客）或 source: interviews（访谈）。',
};

export const feedback: Same<typeof english> = {
  titles: {
    'no-feedback-mechanism': '每项测量指标都写明数据从哪里来。',
    'no-employee-feedback': '每条标准的结果都按写明的周期反馈给执行的员工。',
    'no-review-date': '每条标准都写明何时复审。',
    'review-overdue': '标准和职务说明书都没有过了复审日期。',
  },
  options: {},
  findings: {
    'no-feedback-mechanism': (a) => `没有写这项测量的数据从哪里来。${MECHANISM[a.kind as keyof typeof MECHANISM]}`,
    'no-employee-feedback': (a) =>
      `这条标准做得怎么样，没有人会得到反馈。请加上“feedback: {to: ${a.role ?? '岗位 id'}, every: month}”，周期按做得到的写：看不到结果，员工就无从改进。`,
    'no-employee-feedback-rhythm': (a) =>
      `没有写多久向“${a.to}”反馈一次结果。请在 feedback 中加上 every，例如 week：不定周期，一忙起来最先省掉的就是反馈。`,
    'no-review-date': () => '没有写这条标准何时复审。请加上 review 和日期，例如下一次编制预算之前。',
    'review-overdue': (a) =>
      `这条标准应在 ${a.review} 之前复审，现在已是 ${a.asOf}。请对照近期结果和客户现在的期望，看目标值是否仍然合适，再定下一次日期。`,
    'review-overdue-job': (a) =>
      `这份职务说明书应在 ${a.review} 之前复审，现在已是 ${a.asOf}。请与任职者逐项核对职责，再定下一次日期。`,
  },
};
