import { expect, test } from 'vitest';
import { REPORTERS } from '../../../src/cli/reporters/index.js';
import { excepted, finding, optionsFor, resultOf } from './sample.js';

const DATED = { asOf: '2027-01-01', excepted: [excepted(), excepted()] };

test('below the summary: what is excepted, and the day nobody named', async () => {
  expect(await REPORTERS.pretty(resultOf([finding()], DATED), await optionsFor())).toBe(
    `blueprints/phone.yaml:3:5  warning  no-review-date
  Nothing says when this standard is looked at again.
  3 |     bcdefgh: 2
    |     ^^^^^^^

1 warning in 2 files.
2 more findings are excepted.
Due, review and expiry dates were held against 2027-01-01, the day of this run; --as-of sets another.
`,
  );
});

test('a day that was given goes without saying', async () => {
  const text = await REPORTERS.pretty(resultOf([], DATED), await optionsFor('zh-CN', { asOfGiven: true }));
  expect(text).toBe('检查了 2 个文件，没有发现问题。\n另有 2 个问题列为例外。\n');
});

test('nor is one said where no rule asked for it', async () => {
  expect(await REPORTERS.pretty(resultOf([]), await optionsFor())).toBe('No findings in 2 files.\n');
});
