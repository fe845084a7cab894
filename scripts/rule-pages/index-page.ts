import { PRESETS, type Rule, TOPICS } from '../../src/lint/rule.js';
import { ruleWords } from '../../src/locales/catalog.js';
import type { Locale } from '../../src/model/locale.js';

const WORDS = {
  en: {
    title: '# Rules',
    note: '<!-- Made by npm run reference. -->',
    intro:
      'What `csm lint` looks for, by topic. `csm explain <rule>` shows the same pages in the terminal. [How well they find what an expert finds](measured.md) was measured on real lists.',
    columns: `| rule | what it asks for | ${PRESETS.join(' | ')} |`,
    levels: { off: '–', info: 'note', warning: 'warning', error: 'error' },
  },
  'zh-CN': {
    title: '# 规则',
    note: '<!-- 由 npm run reference 生成。 -->',
    intro:
      '`csm lint` 检查的内容，按主题排列。在终端运行 `csm explain <规则>` 可看到同样的页面。它们与内行所见相差多少，在真实清单上[测过](measured.md)。',
    columns: `| 规则 | 要求 | ${PRESETS.join(' | ')} |`,
    levels: { off: '–', info: '提示', warning: '警告', error: '错误' },
  },
};

/** The page that lists all rules by topic. */
export async function indexPage(rules: readonly Rule[], lang: Locale): Promise<string> {
  const words = WORDS[lang];
  const { titles, topics } = await ruleWords(lang);
  const sections = TOPICS.filter((topic) => rules.some((rule) => rule.topic === topic)).map((topic) => {
    const rows = rules
      .filter((rule) => rule.topic === topic)
      .map(({ id, levels }) => {
        const cells = PRESETS.map((preset) => words.levels[levels[preset]]);
        return `| [${id}](${id}.md) | ${titles[id]} | ${cells.join(' | ')} |`;
      });
    return `## ${topics[topic]}\n\n${words.columns}\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}`;
  });
  return `${[words.title, words.note, words.intro, ...sections].join('\n\n')}\n`;
}
