import type { text as english } from '../../en/rules/text.js';
import type { Args, Same } from '../../topic-words.js';

const LANGUAGES: Record<string, string> = { en: '英文', 'zh-CN': '中文' };

const languages = (locales: unknown) => (locales as string[]).map((one) => LANGUAGES[one] ?? one).join('和');

const modalVerb = ({ word, instead }: Args) => `标准中用“${instead}”，不用“${word}”（GB/T 1.1-2020 附录 C）。`;

export const text: Same<typeof english> = {
  titles: {
    'missing-translation': '每处文字都有文档所用的各种语言的写法。',
    'gbt-modal-verb': '中文标准用“应”表示要求，用“不应”表示禁止。',
  },
  options: {
    'missing-translation.names': '各种语言写法相同的名称，例如公司名、产品名',
    'missing-translation.accept-plain': '写 `true`，则没有分语言的文字视为各种语言通用',
  },
  findings: {
    'missing-translation': (a) =>
      `这处文字缺少${languages(a.missing)}，${languages(a.missing)}文档会在这里印出另一种语言。请补上 ${(a.missing as string[]).join('、')}。`,
    'missing-translation-plain': (a) =>
      `这处文字只有一种语言，${languages(a.missing)}文档会照样印出。请分别写：{${a.main}: …, ${(a.missing as string[]).map((one) => `${one}: …`).join(', ')}}。`,
    'missing-translation-copied': (a) =>
      `这处文字的${languages(a.same)}一字不差。请翻译其中一种；如果是名称，请列入选项 names。`,
    'gbt-modal-verb-requires': (a) => `${modalVerb(a)}“必须”一类的词是法律法规的用语。`,
    'gbt-modal-verb-forbids': (a) => `${modalVerb(a)}禁止也是一种要求。`,
  },
};
