import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { cliWords } from '../../src/locales/catalog.js';
import { LOCALES } from '../../src/model/locale.js';

const CODES = new Set(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) =>
      [...readFileSync(path.join('src', file), 'utf8').matchAll(/new Failure\(\s*'([a-z-]+)'/g)].map(
        ([, code = '']) => code,
      ),
    ),
);

test.each(LOCALES)('every failure has its sentence in %s', async (lang) => {
  const { failures } = await cliWords(lang);
  expect(CODES.size).toBeGreaterThan(30);
  expect([...CODES].filter((code) => !(code in failures))).toEqual([]);
});
