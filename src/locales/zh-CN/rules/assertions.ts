import type { Locale } from '../../../model/locale.js';
import type { assertions as english } from '../../en/rules/assertions.js';
import type { Args, Same } from '../../topic-words.js';

const didYouMean = ({ suggestion }: Args) => (suggestion === undefined ? '' : `是否想写“${suggestion}”？`);
const known = (args: Args) => didYouMean(args) || `可用的有：${(args.known as string[]).join('、')}。`;

/** 断言的提示语，用编写者自己的话。 */
function message({ message: text }: Args): string {
  if (typeof text === 'string') return text;
  const { en, 'zh-CN': chinese } = text as { [L in Locale]?: string };
  return chinese ?? en ?? '';
}

export const assertions: Same<typeof english> = {
  titles: {},
  options: {},
  findings: {
    assertion: message,
    'assertion-name-taken': (a) => `“${a.rule}”已是另一条规则的名称。请给这条断言另起一个名称。`,
    'assertion-says-nothing': (a) => `断言“${a.rule}”没有提出任何要求。请加上 require、forbid、match 或 compare。`,
    'unknown-path': (a) => `${a.kind} 的路径“${a.path}”中没有“${a.part}”。${known(a)}`,
    'unknown-comparison': (a) => `没有名为“${a.name}”的比较。${known(a)}`,
    'unknown-operand': (a) =>
      `“${a.operand}”不能与“${a.name}”搭配。请写数量（如“90%”“2 小时”）、日期（如 2027-03-01），或花括号中的路径（如“{floor}”）。`,
    'bad-pattern': (a) => `“${a.pattern}”不是 RE2 语法的模式（${a.reason}）。`,
  },
};
