import type { links as english } from '../../en/rules/links.js';
import type { Same } from '../../topic-words.js';

export const links: Same<typeof english> = {
  titles: {
    'unique-id': '一个 id 在整个项目中只代表一样东西。',
    'known-reference': '每个引用都指向已声明的条目，而且种类相符。',
    'no-reporting-cycle': '汇报关系逐级向上，总有尽头。',
    'unanswered-expectation': '每项期望都有回应；不回应的，写明理由。',
    'behavior-answers-nothing': '每项行为都回应客户的某项期望。',
    'empty-encounter': '每个服务接触都写明其中发生什么。',
    'unused-role': '每个岗位都有职责，或在别处被用到。',
    'unused-segment': '每个客户群都有服务接触或期望提到它。',
  },
  options: {},
  findings: {
    'no-reporting-cycle': (a) =>
      `汇报关系绕回了起点：${(a.line as string[]).join(' → ')}。总有一个岗位在最上面：请去掉它的 reports-to，或改成真正的上级。`,
    'no-reporting-cycle-self': (a) =>
      `“${(a.line as string[])[0]}”的上级写成了它自己。请写上级岗位的 id；没有上级的，去掉 reports-to。`,
    'unanswered-expectation': () =>
      '客户提出了这项期望，却没有任何行为或修正回应它。请在相应行为或修正的 answers 中写上它；如果决定不满足，也请写出本可回应它的行为，decision 写 leave，并说明理由。',
    'unanswered-expectation-left': (a) =>
      `只有“${a.by}”能回应这项期望，而它已决定不做，又没有写理由。请在它的 selection 中补上理由，或换一种方式回应这项期望。`,
    'unanswered-expectation-dropped': (a) =>
      `只有修正“${a.by}”能回应这项期望，而它已放弃，又没有写理由。请在该修正中补上理由，或换一种方式回应这项期望。`,
    'behavior-answers-nothing': () =>
      '从项目中看不出有客户要求这项行为。请在 answers 中写明它回应哪项期望，或决定不做（leave）并写明理由。',
    'empty-encounter': () => '这个服务接触除了名称什么也没有。请写出步骤和客户在其中的期望，或将它删除。',
    'unused-role': () => '这个岗位没有写职责，也没有任何行为、步骤、标准或其他岗位提到它。请写明它做什么，或将它删除。',
    'unused-segment': () =>
      '没有任何服务接触或期望提到这个客户群。请在 segments 中写明这些客户会经历哪些服务接触，并写出他们的期望；如果他们的要求与别人没有不同，请删除这个客户群。',
  },
};
