import { describe, expect, test } from 'vitest';
import { REPORTERS } from '../../../src/cli/reporters/index.js';
import { excepted, finding, HOSTILE, manyFindings, optionsFor, projectResult, resultOf } from './sample.js';
import { sarifFaults } from './validators.js';

const STANDARD = (review: string) => `service: {id: phone, name: Phone}
encounters:
  - id: call
    name: A call
    behaviors:
      - id: answer
        does: Answers the call within 20 seconds
        standards:
          - {id: in-time, kind: hard, statement: 80% of calls in 20 seconds, target: at least 80%${review}}
`;

const report = async (...[result, options]: Parameters<typeof REPORTERS.sarif>) =>
  JSON.parse(await REPORTERS.sarif(result, options)).runs[0];

describe('is valid SARIF 2.1.0', () => {
  test.each([
    ['without findings', resultOf([])],
    ['with hostile texts and names', resultOf(HOSTILE, { excepted: [excepted({}, { reason: '\u0000<b>' })] })],
    ['with 10,000 findings', resultOf(manyFindings(10_000))],
    ['of wrong settings', resultOf([finding({ rule: 'lint-configuration' })], { misconfigured: true })],
  ])('%s', async (_, result) => {
    expect(sarifFaults(await REPORTERS.sarif(result, await optionsFor()))).toEqual([]);
  });

  test('of a real project, in Chinese', async () => {
    const result = await projectResult({ 'blueprints/服务 一.yaml': STANDARD(', reviw: 2027-01-01') }, 'zh-CN');
    const text = await REPORTERS.sarif(result, await optionsFor('zh-CN'));
    expect(sarifFaults(text)).toEqual([]);
    expect(JSON.parse(text).runs[0]).toMatchObject({
      language: 'zh-CN',
      columnKind: 'utf16CodeUnits',
      invocations: [{ executionSuccessful: true }],
    });
  });

  test('and the schema would notice', () => {
    expect(sarifFaults('{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"csm"}},"results":[{}]}]}')).not.toEqual(
      [],
    );
  });
});

test('a finding with its rule, level, place and entity', async () => {
  const run = await report(resultOf([finding({ severity: 'info' })]), await optionsFor());
  const [result] = run.results;
  expect(result).toMatchObject({
    ruleId: 'no-review-date',
    level: 'note',
    message: { text: 'Nothing says when this standard is looked at again.' },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'blueprints/phone.yaml', uriBaseId: '%SRCROOT%' },
          region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 12 },
        },
        logicalLocations: [{ name: 'answered-in-time' }],
      },
    ],
  });
  expect(run.tool.driver.rules[result.ruleIndex]).toMatchObject({ id: 'no-review-date', name: 'NoReviewDate' });
});

test('names of files are percent-encoded, and lead back to the file', async () => {
  const run = await report(resultOf(HOSTILE), await optionsFor());
  const uris = run.results.map((one: Result) => one.locations[0]?.physicalLocation.artifactLocation.uri);
  expect(uris.map(decodeURIComponent)).toEqual(HOSTILE.map(({ file }) => file));
  for (const uri of uris) expect(uri).toMatch(/^[\w.~!*'()%-]+(\/[\w.~!*'()%-]+)*$/);
});

test('what would stand for an argument or a link is escaped', async () => {
  const run = await report(
    resultOf([finding({ message: '{0}, {x} and [it](https://x.example/) [1]' })]),
    await optionsFor(),
  );
  expect(run.results[0].message.text).toBe('{{0}}, {x} and \\[it](https://x.example/) [1]');
});

test.each([
  ['en', 'Every standard says when it is reviewed.', '## Why'],
  ['zh-CN', '每条标准都写明何时复审。', '## 为什么'],
] as const)('rules bring their page as help: %s', async (lang, title, heading) => {
  const run = await report(resultOf([]), await optionsFor(lang));
  const rule = run.tool.driver.rules.find(({ id }: { id: string }) => id === 'no-review-date');
  expect(rule).toMatchObject({ shortDescription: { text: title }, defaultConfiguration: { level: 'error' } });
  expect(rule.help.markdown).toMatch(new RegExp(`^\\*\\*${title}\\*\\*`));
  expect(rule.help.markdown).toContain(heading);
  expect(rule.help.text).not.toMatch(/```|^#|\]\(|<!--/m);
  expect(rule.help.markdown).not.toMatch(/\]\(|<!--/);
  expect(rule).not.toHaveProperty('helpUri');
});

test("a team's own rule is described by what it says", async () => {
  const own = finding({ rule: 'bank/two-signatures', message: 'Two people sign.' });
  const run = await report(resultOf([own]), await optionsFor());
  expect(run.tool.driver.rules.find(({ id }: { id: string }) => id === 'bank/two-signatures')).toMatchObject({
    name: 'BankTwoSignatures',
    shortDescription: { text: 'Two people sign.' },
    help: { text: 'Two people sign.' },
  });
});

test('excepted findings are suppressed, by csm.yaml or in place', async () => {
  const terms = { reason: 'Contract renews in May', by: 'Quality manager', until: '2027-05-31' };
  const result = resultOf([finding({ on: 'x' })], {
    excepted: [excepted({}, terms), excepted({ on: 'other' }, { inPlace: true })],
  });
  const run = await report(result, await optionsFor());
  expect(run.results.map((one: Result) => one.suppressions)).toEqual([
    undefined,
    [{ kind: 'external', status: 'accepted', justification: 'Contract renews in May' }],
    [{ kind: 'inSource', status: 'accepted' }],
  ]);
});

describe('fingerprints', () => {
  const prints = async (files: Record<string, string>, lang: 'en' | 'zh-CN' = 'en') => {
    const run = await report(await projectResult(files, lang), await optionsFor(lang));
    return run.results.map((one: Result) => one.partialFingerprints['csmEntity/v1']);
  };

  test('outlast moved lines, another file and another language', async () => {
    const known = await prints({ 'blueprints/a.yaml': STANDARD('') });
    expect(known.length).toBeGreaterThan(2);
    expect(await prints({ 'blueprints/a.yaml': `# moved\n\n${STANDARD('')}` })).toEqual(known);
    expect(await prints({ 'blueprints/a.yaml': STANDARD('') }, 'zh-CN')).toEqual(known);
    expect(await prints({ 'blueprints/b.yaml': STANDARD('') })).toEqual(known);
  });

  test('differ for every finding of a run', async () => {
    const { results } = await report(resultOf(manyFindings(10_000)), await optionsFor());
    expect(new Set(results.map((one: Result) => one.partialFingerprints['csmEntity/v1'])).size).toBe(10_000);
  });

  test('stay when one of several alike is excepted', async () => {
    const [first, second] = [finding({ line: 3 }), finding({ line: 9, endLine: 9 })];
    const both = await report(resultOf([first, second]), await optionsFor());
    const one = await report(resultOf([second], { excepted: [{ ...excepted(), finding: first }] }), await optionsFor());
    const of = (run: { results: Result[] }, line: number) =>
      run.results.find((result) => result.locations[0]?.physicalLocation.region.startLine === line)
        ?.partialFingerprints;
    expect(of(one, 9)).toEqual(of(both, 9));
    expect(of(one, 3)).toEqual(of(both, 3));
  });
});

interface Result {
  locations: { physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number } } }[];
  partialFingerprints: Record<string, string>;
  suppressions?: unknown[];
}
