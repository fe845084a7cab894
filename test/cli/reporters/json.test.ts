import { expect, test } from 'vitest';
import { REPORTERS } from '../../../src/cli/reporters/index.js';
import { excepted, finding, optionsFor, resultOf } from './sample.js';

test('the whole contract', async () => {
  const result = resultOf([finding(), finding({ rule: 'own', on: null })], {
    asOf: '2027-01-01',
    excepted: [excepted({}, { reason: 'Contract renews', until: '2027-05-31' })],
  });
  const record = {
    rule: 'no-review-date',
    topic: 'feedback',
    severity: 'warning',
    message: 'Nothing says when this standard is looked at again.',
    file: 'blueprints/phone.yaml',
    line: 3,
    column: 5,
    endLine: 3,
    endColumn: 12,
    on: 'answered-in-time',
  };
  expect(JSON.parse(await REPORTERS.json(result, await optionsFor()))).toEqual({
    version: 1,
    asOf: '2027-01-01',
    findings: [record, { ...record, rule: 'own', topic: null, on: null }],
    excepted: [{ ...record, reason: 'Contract renews', by: null, until: '2027-05-31' }],
    summary: { errors: 0, warnings: 2, infos: 0, excepted: 1, files: 2 },
  });
});
