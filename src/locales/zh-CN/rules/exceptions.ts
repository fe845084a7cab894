import type { exceptions as english } from '../../en/rules/exceptions.js';
import type { Same } from '../../topic-words.js';

export const exceptions: Same<typeof english> = {
  titles: {
    'exception-without-reason': '每条例外都写明理由。',
    'exception-expired': '例外到期即失效。',
    'exception-unused': '每条例外都仍有用处。',
    'override-unused': '为部分文件另作的设置，都有对应的文件。',
  },
  options: {},
  findings: {
    'exception-without-reason': (a) => `“${a.rule}”的这条例外没有写理由。请在 reason 中说明，别人才知道何时可以撤销。`,
    'ignore-without-reason': (a) =>
      `这条注释豁免了“${a.rule}”，却没有写理由。请补上：“# csm-ignore ${a.rule} -- 理由”。`,
    'exception-expired': (a) =>
      `“${a.rule}”的这条例外到 ${a.until} 为止，此后相应的问题重新计入。请改正，或重新决定并写上新的日期。`,
    'exception-unused': (a) => `“${a.on}”已不需要“${a.rule}”的例外。请删除这条例外。`,
    'exception-on-nothing': (a) =>
      `项目中没有 id 为“${a.on}”的条目。${a.suggestion === undefined ? '请删除这条例外。' : `是否想写“${a.suggestion}”？`}`,
    'override-unused': (a) =>
      `csm 读取的文件中没有与“${a.pattern}”匹配的，这些设置不起作用。${a.suggestion === undefined ? '请改正路径（从 csm.yaml 所在的文件夹算起），或删除它。' : `是否想写“${a.suggestion}”？`}`,
    'ignore-unused': (a) => `这里已不需要“${a.rule}”的例外。请删除这条注释，或从中去掉这条规则。`,
  },
};
