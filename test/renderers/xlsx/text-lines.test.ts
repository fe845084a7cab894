import { expect, test } from 'vitest';
import { linesOf } from '../../../src/renderers/xlsx/text-lines.js';

test.each([
  ['', 10, 1],
  ['short', 10, 1],
  ['two\nlines', 10, 2],
  ['one after the other', 10, 2],
  ['客户的包裹完好送达', 10, 2],
  ['客户的包裹', 10, 1],
  ['a-word-with-many-hyphens', 10, 3],
  ['unbreakablewordofthirtyletters', 10, 3],
  ['word       ', 6, 1],
])('%j in %i takes %i', (text, width, lines) => {
  expect(linesOf(text, width)).toBe(lines);
});
