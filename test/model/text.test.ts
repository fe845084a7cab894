import { expect, test } from 'vitest';
import { textIn } from '../../src/model/text.js';

test.each([
  ['a plain string serves every locale', 'Collection', 'zh-CN', 'en', 'Collection'],
  ['the wanted locale', { en: 'Collection', 'zh-CN': '取件' }, 'zh-CN', 'en', '取件'],
  ['else the main one', { en: 'Collection' }, 'zh-CN', 'en', 'Collection'],
  ['else any there is', { 'zh-CN': '取件' }, 'en', 'en', '取件'],
  ['nothing at all', {}, 'en', 'en', ''],
] as const)('%s', (_, text, locale, fallback, expected) => {
  expect(textIn(text, locale, fallback)).toBe(expected);
});
