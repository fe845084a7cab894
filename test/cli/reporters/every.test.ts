import { expect, test } from 'vitest';
import { FORMATS, REPORTERS } from '../../../src/cli/reporters/index.js';
import { excepted, HOSTILE, manyFindings, optionsFor, projectResult, resultOf } from './sample.js';

const FILES = {
  'blueprints/b.yaml': 'segmnts: []\n',
  'roles/r.yaml': 'roles: [{id: Bad Id, title: R, reports-to: z}]\n',
};

test.each(FORMATS)('%s: the same result, the same bytes', async (format) => {
  const options = await optionsFor();
  const once = await REPORTERS[format](await projectResult(FILES), options);
  expect(await REPORTERS[format](await projectResult(FILES), options)).toBe(once);
  expect(once).toMatch(/[^\n]\n$/);
});

test.each(FORMATS)('%s: 10,000 findings within two seconds', async (format) => {
  const many = manyFindings(10_000);
  const lines = 'standards:\n  - id: a\n'.repeat(60);
  const result = resultOf(many, {
    textOf: () => lines,
    excepted: many.slice(0, 2000).map((finding) => ({ ...excepted(), finding: { ...finding } })),
  });
  const options = await optionsFor();
  const began = performance.now();
  const text = await REPORTERS[format](result, options);
  expect(performance.now() - began).toBeLessThan(2000);
  expect(text.length).toBeLessThan(20_000_000);
});

test.each(FORMATS)('%s: no text steers the terminal or the direction of writing', async (format) => {
  const text = await REPORTERS[format](resultOf(HOSTILE), await optionsFor());
  expect(text).not.toMatch(/(?![\n\t])\p{Cc}/u);
  // Programs get texts as they are.
  if (format !== 'json') expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
});
