import { describe, expect, test } from 'vitest';
import { smart } from '../../../src/lint/rules/smart/index.js';
import { linked, problemsOf } from '../../support/project.js';

const RULES = smart.map(({ id }) => id);

/** What the rules of the topic find in a blueprint, as `code: marked text`. */
const found = (blueprint: string, config?: string) =>
  problemsOf(linked(blueprint, config), ...RULES).map(({ code, range }) => {
    const line = blueprint.split('\n')[(range?.line ?? 0) - 1] ?? '';
    return `${code}: ${line.slice((range?.column ?? 1) - 1, (range?.endColumn ?? 1) - 1)}`;
  });

const STRICT = 'csm: 1\norganization: {name: X}\nlint: {extends: strict}\n';

/** A standard about which the rules have nothing to say, and what is written otherwise. */
const standard = ({ statement = 'Agents answer 95% of calls', measure = '', keys = '', behavior = '' } = {}) => `
encounters:
  - id: e
    name: E
    behaviors:
      - id: b
        does: B
        role: agent
        ${behavior}
        standards:
          - id: s
            kind: hard
            statement: ${statement}
            measure: {statistic: share, counts: C, of: O, source: operations, every: week, ${measure}}
            target: at least 95%
            baseline: 91%
            ${keys || 'owner: leader'}
roles:
  - {id: agent, title: Agent, reports-to: leader}
  - {id: leader, title: Leader}
  - {id: clerk, title: Clerk}
`;

test('a good standard', () => {
  expect(found(standard())).toEqual([]);
});

describe('nothing is said twice', () => {
  test('a word that leaves open how soon is not a missing limit once more', () => {
    const behavior = 'area: software/time';
    expect(found(standard({ behavior }))).toEqual(['no-time-limit: measure']);
    expect(found(standard({ behavior, statement: 'Agents answer calls promptly' }))).toEqual([
      'vague-wording: promptly',
    ]);
  });

  test('nor is a reasonable time', () => {
    expect(found(standard({ statement: 'Agents answer within a reasonable time' }))).toEqual([
      'vague-wording: reasonable',
    ]);
  });

  test('without a target there is no baseline to ask for', () => {
    const aimless = standard()
      .replace(/ {12}target: .*\n/, '')
      .replace(/ {12}baseline: .*\n/, '');
    expect(found(aimless)).toEqual(['not-measurable: s']);
  });

  test('what is counted and out of what are asked for at once', () => {
    expect(found(standard().replace('counts: C, of: O, ', ''))).toEqual(['not-measurable: measure']);
  });

  test('without a measure only that is missing', () => {
    const bare = standard({ behavior: 'area: software/time' }).replace(/ {12}measure: .*\n/, '');
    expect(found(bare)).toEqual(['not-measurable: s']);
  });

  test('without a clock there is no calendar to ask for', () => {
    expect(found(standard({ measure: 'within: 8 h' }))).toEqual(['clock-undefined: measure']);
    expect(found(standard({ measure: 'within: 8 h, clock: {from: A, to: B}' }))).toEqual(['calendar-undefined: clock']);
  });

  test('the source has a rule of its own', () => {
    expect(found(standard().replace('source: operations, ', ''))).toEqual([]);
  });

  test('so have selection and standards without an expectation', () => {
    const behavior = 'selection: {decision: standardize, controllable: false}';
    expect(found(standard({ behavior }), STRICT)).toEqual([]);
  });
});

describe('owner-cannot-control', () => {
  test.each([
    ['leader', []],
    ['agent', []],
    ['clerk', ['owner-cannot-control: clerk']],
  ])('owned by %s', (owner, expected) => {
    expect(found(standard({ keys: `owner: ${owner}` }))).toEqual(expected);
  });

  test('nobody knows while no line is written, or it is broken', () => {
    const owned = standard({ keys: 'owner: clerk' });
    expect(found(owned.replace(', reports-to: leader', ''))).toEqual([]);
    expect(found(owned.replace('reports-to: leader', 'reports-to: laeder'))).toEqual([]);
    expect(found(owned.replace('reports-to: leader', 'reports_to: leader'))).toEqual([]);
  });

  test('who has reports of their own stands at the top of a line', () => {
    const owned = standard({ keys: 'owner: clerk' }).replace('role: agent', 'role: leader');
    expect(found(owned)).toEqual(['owner-cannot-control: clerk']);
  });
});

describe('not-relevant-to-customers', () => {
  const expectations = (...ratings: string[]) =>
    standard({ behavior: `answers: [${ratings.map((_, i) => `x${i}`).join(', ')}]` }).replace(
      '    behaviors:',
      `    expectations: [${ratings.map((rating, i) => `{id: x${i}, says: S${rating}}`).join(', ')}]\n    behaviors:`,
    );

  test.each([
    ['none rated', expectations('', ''), ['not-relevant-to-customers: s']],
    ['one rated', expectations('', ', importance: 8'), []],
    ['rated low, which selection reports', expectations(', importance: 2'), []],
    ['a rating off the scale', expectations(', importance: 80'), []],
    ['no expectation, which is company-defined', standard(), []],
  ])('%s', (_, blueprint, expected) => {
    expect(found(blueprint, STRICT)).toEqual(expected);
  });
});

test('every wording of a statement is read, and the words marked where they stand', () => {
  const statement = '{en: Agents answer promptly, zh-CN: 坐席应尽快接听}';
  expect(found(standard({ statement }))).toEqual(['vague-wording: promptly', 'vague-wording: 尽快']);
});

test.each([
  ['a misspelt key', 'ownr: leader'],
  ['an owner nobody knows', 'owner: nobody'],
  ['an owner that is none', 'owner: [leader]'],
])('%s is no missing owner', (_, keys) => {
  expect(found(standard({ keys }))).toEqual([]);
});

test('standards that are not in force are not read', () => {
  const behavior = 'selection: {decision: leave}';
  expect(found(standard({ behavior, statement: 'Agents answer promptly', keys: 'published: true' }))).toEqual([]);
});
