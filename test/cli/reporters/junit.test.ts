import { describe, expect, test } from 'vitest';
import { REPORTERS } from '../../../src/cli/reporters/index.js';
import { finding, HOSTILE, manyFindings, optionsFor, projectResult, resultOf } from './sample.js';
import { junitFaults } from './validators.js';

const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length;

describe('is valid JUnit XML', () => {
  test.each([
    ['without findings', resultOf([])],
    ['with hostile texts and names', resultOf(HOSTILE)],
    ['with 10,000 findings', resultOf(manyFindings(10_000))],
    ['when no rule ran', resultOf([], { ran: [] })],
  ])('%s', async (_, result) => {
    expect(await junitFaults(await REPORTERS.junit(result, await optionsFor()))).toEqual([]);
  });

  test('of a real project, in Chinese', async () => {
    const text = await REPORTERS.junit(
      await projectResult({ 'roles/r.yaml': 'rols: []\n' }, 'zh-CN'),
      await optionsFor('zh-CN'),
    );
    expect(await junitFaults(text)).toEqual([]);
    expect(text).toContain('<testsuite name="文件格式"');
    expect(text).toContain('roles/r.yaml:1:1  错误  ');
  });

  test('and the schema would notice', async () => {
    expect(await junitFaults('<testsuites><testcase/></testsuites>')).not.toEqual([]);
    expect(await junitFaults('<testsuites>&#0;</testsuites>')).not.toEqual([]);
  });
});

test('every rule that ran is a case, passed or failed, in the suite of its topic', async () => {
  const text = await REPORTERS.junit(
    resultOf([finding({ severity: 'error' }), finding({ rule: 'own', severity: 'error' })]),
    await optionsFor(),
  );
  expect(text).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="csm lint" tests="3" failures="2" errors="0">
  <testsuite name="Ids and links" tests="1" failures="0" errors="0" skipped="0">
    <testcase classname="csm.links" name="unique-id"/>
  </testsuite>
  <testsuite name="Feedback and review" tests="1" failures="1" errors="0" skipped="0">
    <testcase classname="csm.feedback" name="no-review-date">
      <failure message="1 finding" type="error">blueprints/phone.yaml:3:5  error  Nothing says when this standard is looked at again.</failure>
    </testcase>
  </testsuite>
  <testsuite name="Rules of this project" tests="1" failures="1" errors="0" skipped="0">
    <testcase classname="csm.own" name="own">
      <failure message="1 finding" type="error">blueprints/phone.yaml:3:5  error  Nothing says when this standard is looked at again.</failure>
    </testcase>
  </testsuite>
</testsuites>
`);
});

test.each([
  ['error', 1],
  ['warning', 2],
  ['info', 3],
  ['never', 0],
] as const)('--fail-on %s lets %i cases fail; what is lighter stands in their output', async (failOn, failures) => {
  const all = (['error', 'warning', 'info'] as const).map((severity) =>
    finding({ severity, rule: `rule-${severity}` }),
  );
  const text = await REPORTERS.junit(resultOf(all), await optionsFor('en', { failOn }));
  expect(await junitFaults(text)).toEqual([]);
  expect(count(text, /<failure /g)).toBe(failures);
  expect(count(text, /<system-out>/g)).toBe(3 - failures);
  expect(text).toContain(`<testsuites name="csm lint" tests="5" failures="${failures}"`);
});

test('a rule with heavy and light findings fails with the heavy ones', async () => {
  const all = [finding({ severity: 'error', line: 1, endLine: 1 }), finding({ severity: 'info', line: 2, endLine: 2 })];
  const text = await REPORTERS.junit(resultOf(all), await optionsFor());
  expect(text).toMatch(/<failure message="1 finding" type="error">blueprints\/phone.yaml:1:5 {2}error /);
  expect(text).toMatch(/<system-out>blueprints\/phone.yaml:2:5 {2}info /);
});
