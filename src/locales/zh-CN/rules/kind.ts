import type { kind as english } from '../../en/rules/kind.js';
import type { Args, Same } from '../../topic-words.js';

const FROM: Record<string, string> = {
  operations: '运营数据',
  audit: '检查',
  complaints: '投诉记录',
  survey: '问卷调查',
  interviews: '访谈',
};

const bySource = ({ kind, source }: Args) =>
  kind === 'soft'
    ? `软性标准靠人的看法，这条却用${FROM[String(source)]}来测量。请改为向人询问（survey、mystery-shopping 或 interviews），或改为硬性标准。`
    : `硬性标准靠计数、计时或检查，这条却用${FROM[String(source)]}来测量，得到的是看法。请改为软性标准，或改用运营数据、检查来测量。`;

const byKey = ({ kind, key }: Args) =>
  kind === 'soft'
    ? `能计时的是硬性标准，这条写的却是软性，也没有向谁提问。请写 kind: hard，或去掉 ${key}，改为向客户提一个问题。`
    : `${key} 是问卷调查才有的内容，问出来的是看法。请写 kind: soft，或改写要数什么。`;

export const kind: Same<typeof english> = {
  titles: {
    'company-defined': '每条标准背后都有客户期望。',
    'kind-contradicts-measure': '硬性标准靠计数、计时或检查，软性标准靠询问。',
    'fix-without-due-date': '每项已计划的一次性修正都写明完成日期。',
    'fix-overdue': '每项一次性修正都按期完成。',
  },
  options: {},
  findings: {
    'company-defined': (a) =>
      `这条标准背后没有客户期望，是公司定义的标准。请在行为“${a.behavior}”的 answers 中写出它回应的是客户的哪项期望；如果没有客户需要，就不必设这条标准。`,
    'kind-contradicts-measure-source': bySource,
    'kind-contradicts-measure': byKey,
    'fix-without-due-date': () => '没有写这项修正何时完成，而在此之前客户也没有标准可依。请加上 due 和日期。',
    'fix-overdue': (a) =>
      `这项修正应在 ${a.due} 前完成，到 ${a.asOf} 仍未完成。请写 status: done，或另定日期，或放弃修正、改为给行为定标准。`,
  },
};
