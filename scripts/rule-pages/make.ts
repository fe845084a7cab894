/** Renews the generated parts of the rule pages: `npm run reference` for all, or with ids for some. */
import { readFile } from 'node:fs/promises';
import { rules } from '../../src/lint/rules/index.js';
import { LOCALES } from '../../src/model/locale.js';
import { indexPage } from './index-page.js';
import { pagePath, renewed } from './page.js';

/** Every page of docs/rules and docs/zh-CN/rules: where it stands, and what it should hold. */
export async function rulePages(only: string[] = []): Promise<[file: string, content: string][]> {
  const pages: [string, string][] = [];
  for (const lang of LOCALES) {
    for (const rule of rules) {
      if (only.length > 0 && !only.includes(rule.id)) continue;
      const file = pagePath(rule.id, lang);
      const page = await readFile(file, 'utf8').catch(() => undefined);
      if (page === undefined) throw new Error(`there is no page ${file}`);
      pages.push([file, await renewed(page, rule, lang)]);
    }
    if (only.length === 0) pages.push([pagePath('README', lang), await indexPage(rules, lang)]);
  }
  return pages;
}
