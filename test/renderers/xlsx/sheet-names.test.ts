import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sheetNames } from '../../../src/renderers/xlsx/sheet-names.js';

test.each([
  [
    ['Scorecard', 'scorecard', 'SCORECARD'],
    ['Scorecard', 'scorecard (2)', 'SCORECARD (3)'],
  ],
  [['Calls: in/out [all]?*'], ['Calls in out all']],
  [["'quoted'"], ['quoted']],
  [['History'], ['History (2)']],
  [
    ['', '  ', '///'],
    ['1', '2', '3'],
  ],
  [
    ['x'.repeat(40), 'x'.repeat(40)],
    ['x'.repeat(31), `${'x'.repeat(27)} (2)`],
  ],
  [[`${'x'.repeat(30)}😀`], ['x'.repeat(30)]],
  [['网点服务质量指数'], ['网点服务质量指数']],
  [['a\u0000b\nc'], ['ab c']],
])('%j', (wished, names) => {
  expect(sheetNames(wished)).toEqual(names);
});

test('whatever is wished for, names are legal and each is there once', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { maxLength: 12 }), (wished) => {
      const names = sheetNames(wished);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(wished.length);
      for (const name of names) {
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[[\]:*?/\\\p{Cc}]|^'|'$/u);
      }
    }),
  );
});
