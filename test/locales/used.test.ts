import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { cli } from '../../src/locales/en/cli.js';
import { documents } from '../../src/locales/en/documents.js';
import { init } from '../../src/locales/en/init.js';
import { reports } from '../../src/locales/en/reports.js';
import { roleLibrary } from '../../src/locales/en/role-library.js';
import { workbooks } from '../../src/locales/en/workbooks.js';

const SOURCES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.startsWith('locales'))
  .map((file) => readFileSync(path.join('src', file), 'utf8'))
  .join('\n');

// Looked up by values of the format: `words.stage[data.stage]`, `words.failures[error.code]`.
const LOOKED_UP = new Set(
  'rhythm samplePer kinds stage channel known dimension basis method source statistic decision change status quadrant groups failures severity titles locales templates subjects'.split(
    ' ',
  ),
);

function unused(words: object): string[] {
  return Object.entries(words).flatMap(([key, value]) => {
    if (!new RegExp(`\\b${key}\\b`).test(SOURCES)) return [key];
    const group = typeof value === 'object' && !Array.isArray(value) && !LOOKED_UP.has(key);
    return group ? unused(value).map((inner) => `${key}.${inner}`) : [];
  });
}

test.each([
  ['cli', cli],
  ['documents', documents],
  ['init', init],
  ['reports', reports],
  ['role-library', roleLibrary],
  ['workbooks', workbooks],
])('every text of the catalog %s is said somewhere', (_, words) => {
  expect(unused(words)).toEqual([]);
});
