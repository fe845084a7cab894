import type { Args, TopicWords } from '../../topic-words.js';

const LANGUAGES: Record<string, string> = { en: 'English', 'zh-CN': 'Chinese' };

const languages = (locales: unknown) => (locales as string[]).map((one) => LANGUAGES[one] ?? one).join(' and ');

const modalVerb = ({ word, instead }: Args) =>
  `Standards write "${instead}" instead of "${word}" (GB/T 1.1-2020, annex C).`;

export const text = {
  titles: {
    'missing-translation': 'Every text has a wording in each language of the documents.',
    'gbt-modal-verb': 'Chinese standards require with 应 and forbid with 不应.',
  },
  options: {
    'missing-translation.names': 'names that are the same in every language, such as those of companies and products',
    'missing-translation.accept-plain': 'with `true`, a text without languages is meant for all of them',
  },
  findings: {
    'missing-translation': (a) =>
      `This text has no ${languages(a.missing)} wording, so documents in ${languages(a.missing)} print another language here. Add "${(a.missing as string[]).join('", "')}".`,
    'missing-translation-plain': (a) =>
      `This text stands in one language only, and documents in ${languages(a.missing)} print it as it is. Write a wording for each: {${a.main}: …, ${(a.missing as string[]).map((one) => `${one}: …`).join(', ')}}.`,
    'missing-translation-copied': (a) =>
      `The wordings in ${languages(a.same)} are the same, letter for letter. Translate one, or, if it is a name, list it in the option "names".`,
    'gbt-modal-verb-requires': (a) => `${modalVerb(a)} "必须" and its like are the words of laws.`,
    'gbt-modal-verb-forbids': (a) => `${modalVerb(a)} A prohibition is a requirement like any other.`,
  },
} satisfies TopicWords;
