import type { format as english } from '../../en/rules/format.js';
import type { Args, Same } from '../../topic-words.js';

const didYouMean = ({ suggestion }: Args) => (suggestion === undefined ? '' : `是否想写“${suggestion}”？`);

function kindOf(standard: unknown): string {
  if (Array.isArray(standard)) return '文本列表，例如 [a, b]';
  if (typeof standard === 'number') return `不小于 0 的数字，例如 ${standard}`;
  return typeof standard === 'boolean' ? ' true 或 false' : `文本，例如“${standard}”`;
}

export const format: Same<typeof english> = {
  titles: {
    'readable-file': '每个文件都能读取：存在，是 UTF-8 文本，大小适合人工编辑。',
    'yaml-syntax': '每个文件的 YAML 都能解析，而且只有一种读法。',
    'unknown-key': '每个键都是格式中已有的键。',
    'missing-key': '不可缺少的键都已写出。',
    'wrong-type': '该写文本的地方写文本，该写列表的地方写列表。',
    'invalid-value': '值符合该键的要求：已知的词、真实存在的日期、可读的数量。',
    'known-file': 'csm.yaml 提到的每个文件都在，而且类型正确。',
    'lint-configuration': 'lint 下的设置所提到的规则和选项都存在。',
  },
  options: {},
  findings: {
    'unknown-rule': (a) => `没有名为“${a.rule}”的规则。${didYouMean(a) || '运行 csm explain 可列出全部规则。'}`,
    'locked-rule': (a) => `“${a.rule}”不能设置：不合格式的文件无法理解。请改正它指出的问题。`,
    'locked-exception': (a) => `“${a.rule}”不接受例外：不合格式的文件无法理解。请改正它指出的问题。`,
    'unknown-option': (a) =>
      `规则“${a.rule}”没有选项“${a.option}”。${didYouMean(a) || `可用的有：${(a.known as string[]).join('、')}。`}`,
    'wrong-option': (a) => `“${a.rule}”的选项“${a.option}”应为${kindOf(a.standard)}。`,
    'ignore-without-rule': () => '这条注释没有写规则名。请写成“# csm-ignore 规则 -- 理由”，多条规则用逗号分隔。',
  },
};
