import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../../src/lint/rules/index.js';
import { findingWords, ruleWords } from '../../src/locales/catalog.js';
import { LOCALES } from '../../src/model/locale.js';

const SOURCES = ['src/lint', 'src/pipeline/smart'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('merits.ts'))
    .map((file) => readFileSync(path.join(folder, file), 'utf8')),
);
const CODES = new Set(
  SOURCES.flatMap((text) => [...text.matchAll(/\bcode: '([a-z][\w-]*)'/g)].map(([, code = '']) => code)),
);

describe.each(LOCALES)('the catalog in %s', (lang) => {
  test('has a sentence for every code a rule reports', async () => {
    const words = await findingWords(lang);
    expect([...CODES].filter((code) => !(code in words))).toEqual([]);
  });

  test('says of every rule what it asks for, and of every option what it sets', async () => {
    const { titles, options } = await ruleWords(lang);
    expect(rules.filter(({ id }) => !titles[id]).map(({ id }) => id)).toEqual([]);
    const named = rules.flatMap(({ id, options: own = {} }) => Object.keys(own).map((name) => `${id}.${name}`));
    expect(named.filter((name) => !options[name])).toEqual([]);
    expect(Object.keys(options).filter((name) => !named.includes(name))).toEqual([]);
    expect(Object.keys(titles).filter((id) => !rules.some((rule) => rule.id === id))).toEqual([]);
  });
});

test('rules have names of their own', () => {
  const ids = rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
