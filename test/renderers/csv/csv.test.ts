import { expect, test } from 'vitest';
import { renderCsv } from '../../../src/renderers/csv/index.js';

test.each([
  ['plain', 'plain'],
  ['a, b', '"a, b"'],
  ['say "x"', '"say ""x"""'],
  ['two\nlines', '"two\nlines"'],
  ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
  ['+1', "'+1"],
  ['-2', "'-2"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['＝1+1', "'＝1+1"],
  ['\u0001=1+1', "'=1+1"],
  ['\u202e=1+1', "'=1+1"],
  ['a\u0000b\u0085c\ud800d\ufffee', 'abcde'],
])('%j is written %j', (text, written) => {
  expect(renderCsv([['x', text]])).toBe(`\u{feff}x,${written}\r\n`);
});
