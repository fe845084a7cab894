import type { jobs as english } from '../../en/rules/jobs.js';
import type { Same } from '../../topic-words.js';

export const jobs: Same<typeof english> = {
  titles: {
    'duties-unranked-or-no-essential': '职责按重要程度排列，核心职责与偶发职责分得清。',
    'duty-shares-do-not-sum': '一个岗位各项职责的时间占比合计 100%。',
    'duty-unmeasured': '每项核心职责都至少有一条标准来考核。',
    'standard-without-job': '每条标准都落到某个岗位。',
    'no-job-review': '每份职务说明书都写明何时复审。',
  },
  options: {
    'duties-unranked-or-no-essential.all-essential-up-to': '写明的职责多于此数时，不应全是核心职责',
    'duty-shares-do-not-sum.tolerance': '合计与 100% 之间允许相差几个百分点',
  },
  findings: {
    'duties-none-essential': () =>
      '这些职责中没有一项是核心职责。请给设岗所为的职责加上 essential: true，其余即为偶发职责。',
    'duties-all-essential': (a) =>
      `${a.duties} 项职责全都标为核心职责，任职者仍然分不出轻重。请只给设岗所为的职责保留 essential: true。`,
    'duties-unranked': (a) =>
      `职责的先后就是名次：这项核心职责是第 ${a.rank} 项，却排在第 ${a.above} 项这样的偶发职责之后。请往前移，或不再标为核心职责。`,
    'duty-shares-over': (a) => `各项职责的时间占比合计 ${a.sum}%，超过了全部工作时间。请改到合计 100%。`,
    'duty-shares-under': (a) =>
      `每项职责都写了时间占比，合计却只有 ${a.sum}%。请改到合计 100%，或补上占用其余时间的职责。`,
    'duty-unmeasured': () =>
      '这是核心职责，却没有标准说明怎样考核。请在 standards 中写上标准的 id；设岗若不是为了它，就去掉 essential。',
    'standard-without-job': (a) =>
      `没有一个岗位承担这条标准。请在行为“${a.behavior}”的 role 中写明由哪个岗位执行，或把标准列入${a.owner === undefined ? '某个岗位' : `责任岗位“${a.owner}”`}的职责。`,
    'no-job-review': () => '没有写这份职务说明书何时复审。请加上 review 和日期：承担的标准变了，岗位也随之变。',
  },
};
