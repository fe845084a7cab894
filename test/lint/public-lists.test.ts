import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules } from '../../src/lint/rules/index.js';
import { measured, owned } from '../support/public-lists.js';

const LISTS = ['canada-2019-20', 'hongkong-post-2013-14', 'government-counter-zh'];
const PAGES = { en: 'docs/rules/measured.md', 'zh-CN': 'docs/zh-CN/rules/measured.md' };

const without = (some: string[], others: string[]) => some.filter((one) => !others.includes(one));

describe.each(LISTS)('%s', (name) => {
  const { expected, found } = measured(name);
  const { missed, right, wrong } = owned(name);

  test('what is expected is found, but for what the labels own up to', () => {
    expect(without(expected, found)).toEqual(missed);
  });

  test('what is found is expected, but for what the labels own up to', () => {
    expect(without(found, expected)).toEqual([...right, ...wrong].sort());
  });
});

test('what is expected of single standards comes to what the pages say', () => {
  const singles = LISTS.map((name) => measured(name).single);
  const missed = LISTS.flatMap((name) => owned(name).missed);
  expect(singles.reduce((sum, one) => sum + one)).toBe(100);
  expect(missed).toHaveLength(100 - 85);
});

/** The outcome of all lists for one rule, as a row of the page. */
function rowOf(rule: string): string | undefined {
  const of = (findings: string[]) => findings.filter((one) => one.startsWith(`${rule} `)).length;
  const sum = { expected: 0, missed: 0, right: 0, wrong: 0 };
  for (const name of LISTS) {
    const { missed, right, wrong } = owned(name);
    sum.expected += of(measured(name).expected);
    sum.missed += of(missed);
    sum.right += of(right);
    sum.wrong += of(wrong);
  }
  const { expected, missed, right, wrong } = sum;
  if (expected + right + wrong === 0) return undefined;
  return `| [${rule}](${rule}.md) | ${[expected, expected - missed, missed, right, wrong].join(' | ')} |`;
}

describe.each(Object.entries(PAGES))('the page in %s gives the figures that are measured', (_, page) => {
  const rows = readFileSync(page, 'utf8').split('\n');

  test('of each rule', () => {
    const measuredRows = rules.flatMap(({ id }) => rowOf(id) ?? []);
    expect(rows.filter((row) => /^\| \[[\w-]+\]\([\w-]+\.md\) \|/.test(row))).toEqual(measuredRows);
  });

  test.each(LISTS)('of %s', (name) => {
    const { standards, findings, expected } = measured(name);
    const { missed, right, wrong } = owned(name);
    const figures = [
      standards,
      findings,
      expected.length,
      expected.length - missed.length,
      missed.length,
      right.length,
      wrong.length,
    ];
    expect(rows.some((row) => row.startsWith('| ') && row.endsWith(`| ${figures.join(' | ')} |`))).toBe(true);
  });
});
