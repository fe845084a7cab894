import type { expectations as english } from '../../en/rules/expectations.js';
import type { Args, Same } from '../../topic-words.js';

const OPEN: Record<string, [leaves: string, instead: string]> = {
  time: ['多快', '请写明时限，例如“2 小时内”。'],
  frequency: ['多久一次', '请写明频率，例如“每周一”。'],
  quantity: ['多少', '请写明数目。'],
  degree: ['做到什么程度', '请写出做到时看得见、数得出、计得了时的事。'],
  attitude: [
    '员工具体怎么做',
    '请写出客户看得到、听得到的行为，例如“称呼客人的姓氏并问好”；或定一条带问题的软性标准，去问客户的感受。',
  ],
  scope: ['指哪些情形', '请逐一写明。'],
  hedge: ['究竟算不算数', '请删去，或写明哪些情形除外。'],
  margin: ['数字可以差多少', '请写明界限，例如“10 分钟内”。'],
};

function vagueBehavior({ word, class: kind }: Args): string {
  const [leaves, instead] = OPEN[String(kind)] ?? ['做什么', '请写出看得见、数得出、计得了时的事。'];
  return `“${word}”没有说清${leaves}。${instead}`;
}

export const expectations: Same<typeof english> = {
  titles: {
    'expectation-unrated': '每项期望都由客户评过重要性和绩效。',
    'expectation-without-source': '每项期望都写明从何得知。',
    'vague-behavior': '行为写得明确，两个人看了，对做没做到结论一致。',
    'abstract-behavior': '行为是看得见、可以计时的动作，而不是一种理念。',
  },
  options: {},
  findings: {
    'expectation-unrated': () =>
      '客户还没有给这项期望评分，无从判断它值不值得定标准。请询问客户它有多重要、目前做得怎样，把 1 到 10 分的评分写在 importance 和 performance 中。',
    'expectation-unrated-importance': () =>
      '还不知道这项期望对客户有多重要。请询问客户，把 1 到 10 分的评分写在 importance 中。',
    'expectation-unrated-performance': () =>
      '客户还没有评价这项期望目前做得怎样，无从判断应改进还是保持。请询问客户，把 1 到 10 分的评分写在 performance 中。',
    'expectation-without-source': () =>
      '没有写这项期望从何得知，它也许只是企业自己的想法。请在 source 中写明来自哪次问卷、访谈或投诉。',
    'expectation-without-source-reference': () =>
      '这项期望的来源属于“其他”（other），却没有写是什么。请在 reference 中写明。',
    'vague-behavior': vagueBehavior,
    'abstract-behavior': (a) =>
      `“${a.word}”说的是理念，不是动作，员工看了仍不知道该做什么。请写出做到时看得见的事，例如“2 小时内回电”。`,
  },
};
