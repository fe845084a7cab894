import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { examplesOf } from '../../scripts/rule-pages/examples.js';
import { pagePath, renewed } from '../../scripts/rule-pages/page.js';
import { runExample } from '../../scripts/rule-pages/run.js';
import { rules } from '../../src/lint/rules/index.js';
import { LOCALES } from '../../src/model/locale.js';

const PAGES = rules.flatMap((rule) => LOCALES.map((lang) => [rule.id, lang, rule] as const));

describe.each(PAGES)('the page of %s in %s', (_, lang, rule) => {
  const path = pagePath(rule.id, lang);
  const page = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const examples = examplesOf(page, lang);
  const run = (kind: 'bad' | 'good') =>
    examples.filter((example) => example.kind === kind).map((example) => runExample(rule.id, example));

  test('is written', () => {
    expect(page, `${path} is missing or empty`).not.toBe('');
  });

  // Of a page that is missing one failure is enough.
  const written = test.skipIf(page === '');

  written('fires on every bad example', () => {
    expect(run('bad').length).toBeGreaterThan(0);
    for (const { found } of run('bad')) expect(found).not.toEqual([]);
  });

  written('does not fire on any good example', () => {
    expect(run('good').length).toBeGreaterThan(0);
    for (const { found } of run('good')) expect(found).toEqual([]);
  });

  // A whole mapping or list under the caret would say no more than its file.
  written('marks a key or a value within one line', () => {
    for (const { found, loaded } of run('bad')) {
      for (const { file, range } of found) {
        const line = loaded.texts.get(file)?.split('\n')[(range?.line ?? 0) - 1] ?? '';
        const marked = line.slice(
          (range?.column ?? 1) - 1,
          range?.endLine === range?.line ? (range?.endColumn ?? 1) - 1 : undefined,
        );
        if (rule.topic !== 'format') expect(marked.trim(), `${file}:${range?.line}`).toMatch(/\S/);
      }
    }
  });

  written('is up to date', async () => {
    expect(await renewed(page, rule, lang)).toBe(page);
  });
});
