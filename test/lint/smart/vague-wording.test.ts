import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pagePath } from '../../../scripts/rule-pages/page.js';
import { findVague } from '../../../src/pipeline/wording/find-vague.js';

/** The figures of a marked list as a row of the page: statements, marked, found, missed, not marked but reported. */
function figuresOf(name: string): string {
  const { statements } = JSON.parse(readFileSync(`test/fixtures/wording/${name}.json`, 'utf8')) as {
    statements: { text: string; vague: string[] }[];
  };
  let [marked, hits, surplus] = [0, 0, 0];
  for (const { text, vague } of statements) {
    const left = [...vague];
    for (const { word } of findVague(text)) {
      if (left.includes(word)) left.splice(left.indexOf(word), 1);
      else surplus += 1;
    }
    marked += vague.length;
    hits += vague.length - left.length;
  }
  return `| ${[statements.length, marked, hits, marked - hits, surplus].join(' | ')} |`;
}

test.each(['en', 'zh-CN'] as const)('the page in %s gives the figures that are measured', (lang) => {
  const page = readFileSync(pagePath('vague-wording', lang), 'utf8');
  for (const list of ['canada', 'chinese']) expect(page).toContain(figuresOf(list));
});
