import { describe, expect, test } from 'vitest';
import { loadProject } from '../../../src/index.js';
import { type SmartOptions, scoreOf, signsOf } from '../../../src/pipeline/smart/smart.js';
import { standardWith } from './support.js';

const states = (...args: Parameters<typeof standardWith>) =>
  scoreOf(standardWith(...args))
    .map(({ letter, state }) => `${letter} ${state}`)
    .join(', ');

test('a standard that meets every letter says by what', () => {
  expect(scoreOf(standardWith())).toEqual([
    { letter: 'S', state: 'met', reasons: [{ code: 'plain-wording', args: {} }] },
    {
      letter: 'M',
      state: 'met',
      reasons: [{ code: 'measured', args: { statistic: 'share', source: 'operations', target: 'at least 85%' } }],
    },
    {
      letter: 'A',
      state: 'met',
      reasons: [{ code: 'within-reach', args: { baseline: '78%', target: 'at least 85%', owner: 'leader' } }],
    },
    { letter: 'R', state: 'met', reasons: [{ code: 'asked-for', args: { expectation: 'pick-up', importance: 8.3 } }] },
    {
      letter: 'T',
      state: 'met',
      reasons: [
        { code: 'timed', args: { within: '4 hours', calendar: 'calendar', every: 'day', review: '2027-03-01' } },
      ],
    },
  ]);
});

test('a letter that is not met gives the signs as its reasons, and nothing else', () => {
  const [, , achievable] = scoreOf(
    standardWith(['            baseline: 78%\n', ''], ['owner: leader', 'owner: clerk']),
  );
  expect(achievable).toEqual({
    letter: 'A',
    state: 'partly',
    reasons: [
      { code: 'no-baseline', args: {} },
      { code: 'owner-cannot-control', args: { why: 'elsewhere', owner: 'clerk', role: 'agent' } },
    ],
  });
});

describe('how much a sign weighs', () => {
  test.each<[string, [string, string][], string]>([
    ['an exception left open', [['within 4 hours', 'within 4 hours, where possible']], 'S partly'],
    ['time left open', [['within 4 hours', 'promptly']], 'S unmet'],
    ['no source', [['              source: operations\n', '']], 'M partly'],
    ['no target', [['            target: at least 85%\n', '']], 'M unmet'],
    ['no baseline', [['            baseline: 78%\n', '']], 'A partly'],
    [
      'neither baseline nor owner',
      [
        ['            baseline: 78%\n', ''],
        ['            owner: leader\n', ''],
      ],
      'A unmet',
    ],
    ['an easy target', [['baseline: 78%', 'baseline: 93%']], 'A unmet'],
    ['little importance', [['importance: 8.3', 'importance: 4.9']], 'R partly'],
    ['no expectation', [['        answers: [pick-up]\n', '']], 'R unmet'],
    [
      'no clock',
      [['              clock: {from: enters the queue, to: agent answers, calendar: calendar}\n', '']],
      'T partly',
    ],
  ])('%s', (_, replacements, expected) => {
    const others = 'S met, M met, A met, R met, T met'.replace(`${expected.charAt(0)} met`, expected);
    expect(states(...replacements)).toBe(others);
  });
});

describe('a statement in two languages', () => {
  const both = standardWith([
    'statement: Agents answer 85% of calls within 4 hours',
    'statement: {en: Agents answer 85% of calls promptly, zh-CN: 客服专员应尽快接听85%的来电}',
  ]);
  const vague = (options?: SmartOptions) =>
    signsOf(both, options).flatMap(({ code, word, at }) =>
      code === 'vague-wording' ? [`${at.path.at(-1)}: ${word}`] : [],
    );

  test('is looked at in both, each with the words of its language', () => {
    expect(vague()).toEqual(['en: promptly', 'zh-CN: 尽快']);
  });

  test('or in the one asked for', () => {
    expect(vague({ locale: 'zh-CN' })).toEqual(['zh-CN: 尽快']);
  });
});

test('a review date passes only where a day is given', () => {
  const standard = standardWith();
  const timely = (asOf?: string) => scoreOf(standard, { asOf })[4]?.reasons.map(({ code }) => code);
  expect(timely()).toEqual(['timed']);
  expect(timely('2027-03-01')).toEqual(['timed']);
  expect(timely('2027-03-02')).toEqual(['review-overdue']);
});

test('the score can be written as JSON and holds no place', () => {
  const score = scoreOf(standardWith(['within 4 hours', 'promptly']));
  expect(JSON.parse(JSON.stringify(score))).toEqual(score);
});

test.each(['examples/parcel', 'examples/bank-zh'])('%s: every standard meets every letter', (folder) => {
  const { project } = loadProject(folder);
  const lacking = project.standards.flatMap((standard) =>
    signsOf(standard).map(({ code }) => `${standard.id} ${code}`),
  );
  expect(project.standards.length).toBeGreaterThan(25);
  expect(lacking).toEqual([]);
});
