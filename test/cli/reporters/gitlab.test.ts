import { expect, test } from 'vitest';
import { REPORTERS } from '../../../src/cli/reporters/index.js';
import { excepted, finding, HOSTILE, manyFindings, optionsFor, resultOf } from './sample.js';
import { gitlabFaults } from './validators.js';

test.each([
  ['without findings', resultOf([])],
  ['with hostile texts and names', resultOf(HOSTILE)],
  ['with 10,000 findings', resultOf(manyFindings(10_000))],
])('is a valid report %s', async (_, result) => {
  expect(gitlabFaults(await REPORTERS.gitlab(result, await optionsFor()))).toEqual([]);
});

test('the schema would notice', () => {
  expect(gitlabFaults('[{"description":"x","check_name":"y","severity":"bad"}]')).not.toEqual([]);
});

test('an issue for each finding that stands, each with a fingerprint of its own', async () => {
  const all = [
    finding({ severity: 'error' }),
    finding({ severity: 'warning', line: 7, endLine: 8 }),
    finding({ severity: 'info', line: 9, endLine: 9 }),
  ];
  const issues = JSON.parse(
    await REPORTERS.gitlab(resultOf(all, { excepted: [excepted({ line: 8 })] }), await optionsFor()),
  );
  expect(issues[1]).toEqual({
    description: 'Nothing says when this standard is looked at again.',
    check_name: 'no-review-date',
    fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
    severity: 'minor',
    location: { path: 'blueprints/phone.yaml', lines: { begin: 7, end: 8 } },
  });
  expect(issues.map((one: { severity: string }) => one.severity)).toEqual(['major', 'minor', 'info']);
  expect(new Set(issues.map((one: { fingerprint: string }) => one.fingerprint)).size).toBe(3);
});
