import type { Rule } from '../../src/lint/rule.js';
import { PRESETS } from '../../src/lint/rule.js';
import { ruleWords } from '../../src/locales/catalog.js';
import type { Locale } from '../../src/model/locale.js';
import { examplesOf } from './examples.js';
import { printed, runExample } from './run.js';

const WORDS = {
  en: {
    topic: 'Topic',
    severity: 'Severity',
    options: 'Options',
    fix: 'Mended by `--fix`',
    fixable: 'where only one thing can have been meant',
    dated: 'Depends on the day',
    day: '`--as-of`',
    origin: 'From',
    standard: 'default',
    levels: { off: 'off', info: 'note', warning: 'warning', error: 'error' },
    other: '简体中文',
  },
  'zh-CN': {
    topic: '主题',
    severity: '级别',
    options: '选项',
    fix: '可用 `--fix` 改正',
    fixable: '只有一种可能的原意时',
    dated: '与日期有关',
    day: '`--as-of`',
    origin: '来源',
    standard: '默认',
    levels: { off: '关闭', info: '提示', warning: '警告', error: '错误' },
    other: 'English',
  },
};

const FACTS = /<!-- facts -->[\s\S]*?<!-- \/facts -->/;
const FINDINGS = /(^```yaml\n([\s\S]*?)^```\n)(?:\n```text\n[\s\S]*?^```\n)?/gm;

/** Where the page of a rule stands. */
export function pagePath(rule: string, lang: Locale): string {
  return lang === 'en' ? `docs/rules/${rule}.md` : `docs/${lang}/rules/${rule}.md`;
}

/** A page with its generated parts made anew: heading, facts, and what csm says to each bad example. */
export async function renewed(page: string, rule: Rule, lang: Locale): Promise<string> {
  const facts = await factsOf(rule, lang);
  const headed = FACTS.test(page)
    ? page.replace(FACTS, () => facts)
    : `# ${rule.id}\n\n${facts}\n\n${page.replace(/^# .*\n+/, '')}`;
  return withFindings(headed, rule.id, lang);
}

async function factsOf(rule: Rule, lang: Locale): Promise<string> {
  const words = WORDS[lang];
  const { titles, topics, origins, options } = await ruleWords(lang);
  const levels = PRESETS.map((preset) => `${preset}: ${words.levels[rule.levels[preset]]}`).join(' · ');
  const other = lang === 'en' ? `../zh-CN/rules/${rule.id}.md` : `../../rules/${rule.id}.md`;
  const rows = [
    [words.topic, topics[rule.topic]],
    [words.severity, levels],
    ...Object.entries(rule.options ?? {}).map(([name, value], i) => [
      i === 0 ? words.options : '',
      `\`${name}\` (${words.standard}: \`${JSON.stringify(value)}\`): ${options[`${rule.id}.${name}`] ?? ''}`,
    ]),
    ...(rule.fixable ? [[words.fix, words.fixable]] : []),
    ...(rule.dated ? [[words.dated, words.day]] : []),
    [words.origin, origins[rule.origin]],
  ];
  const table = [
    '| | |',
    '| --- | --- |',
    ...rows.map((row) => `| ${row.map((cell) => cell?.replaceAll('|', '\\|')).join(' | ')} |`),
  ];
  return `<!-- facts -->\n\n**${titles[rule.id] ?? ''}** ([${words.other}](${other}))\n\n${table.join('\n')}\n\n<!-- /facts -->`;
}

async function withFindings(page: string, rule: string, lang: Locale): Promise<string> {
  const bad = examplesOf(page, lang).filter(({ kind }) => kind === 'bad');
  const outputs = await Promise.all(
    bad.map((example) => {
      const { found, loaded } = runExample(rule, example);
      return printed(found, loaded, lang);
    }),
  );
  const heading = lang === 'en' ? '\n## Bad\n' : '\n## 反例\n';
  const from = page.indexOf(heading) + heading.length;
  const end = page.indexOf('\n## ', from);
  const section = page.slice(from, end < 0 ? undefined : end + 1);
  let next = 0;
  const renewedSection = section.replace(
    FINDINGS,
    (_, block: string) => `${block}\n\`\`\`text\n${outputs[next++]}\n\`\`\`\n`,
  );
  return page.slice(0, from) + renewedSection + (end < 0 ? '' : page.slice(end + 1));
}
