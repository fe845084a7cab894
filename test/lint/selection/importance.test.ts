import { describe, expect, test } from 'vitest';
import { CONFIG, linked, problemsOf } from '../../support/project.js';

const STANDARD = 'standards: [{id: s, kind: hard, statement: S}]';
const set = (rule: string, options: string) => `${CONFIG}lint: {rules: {${rule}: {${options}}}}\n`;

function found(rule: string, expectations: string, parts: string, config = CONFIG): string[] {
  const text = `encounters: [{id: e, name: E, expectations: [${expectations}], ${parts}}]`;
  return problemsOf(linked(text, config), rule).map(({ code, on }) => `${code} ${on}`);
}

describe('important-not-standardized', () => {
  const RULE = 'important-not-standardized';
  const X = '{id: x, says: X, importance: 9.2, performance: 7}';
  const behavior = (more: string) => `behaviors: [{id: b, does: B, answers: [x]${more && `, ${more}`}}]`;
  const fix = (more: string) => `fixes: [{id: f, change: policy, does: F, answers: [x]${more}}]`;

  test.each([
    ['an undecided behavior', behavior('')],
    ['a behavior to standardize, without a standard', behavior('selection: {decision: standardize}')],
    ['a behavior to fix, without a fix', behavior('selection: {decision: fix}')],
    ['a standard of a behavior to fix', behavior(`selection: {decision: fix}, ${STANDARD}`)],
  ])('is not served by %s', (_, parts) => {
    expect(found(RULE, X, parts)).toEqual(['important-not-standardized x']);
  });

  test.each([
    ['a standard', behavior(`selection: {decision: standardize}, ${STANDARD}`)],
    ['a standard before any decision', behavior(STANDARD)],
    ['a fix', fix('')],
    ['a fix that is done', fix(', status: done')],
    ['what was left for a reason', behavior('selection: {decision: leave, reason: R}')],
  ])('is silent beside %s', (_, parts) => {
    expect(found(RULE, X, parts)).toEqual([]);
  });

  test.each([
    ['nothing at all', 'behaviors: []'],
    ['what was left without a reason', behavior('selection: {decision: leave}')],
    ['a fix that was dropped without one', fix(', status: dropped')],
  ])('leaves %s to unanswered-expectation', (_, parts) => {
    expect(found(RULE, X, parts, set(RULE, 'left: true'))).toEqual([]);
    expect(found('unanswered-expectation', X, parts)).toHaveLength(1);
  });

  test('left: true reports what was left for a reason too', () => {
    const left = behavior('selection: {decision: leave, reason: R}');
    expect(found(RULE, X, left, set(RULE, 'left: true'))).toEqual(['important-not-standardized-left x']);
  });

  test.each<[string, string, string[]]>([
    ['importance alone', '{id: x, says: X, importance: 9}', ['important-not-standardized x']],
    ['a little less', '{id: x, says: X, importance: 8.9}', []],
    ['met well today', '{id: x, says: X, importance: 9.5, performance: 9.8}', ['important-not-standardized x']],
    ['unrated', '{id: x, says: X}', []],
    [
      'in the quadrant "improve"',
      '{id: x, says: X, importance: 8, performance: 5}, {id: y, says: Y, importance: 4, performance: 9}',
      ['important-not-standardized x'],
    ],
    [
      'in the quadrant "low priority"',
      '{id: x, says: X, importance: 5, performance: 5}, {id: y, says: Y, importance: 8, performance: 9}',
      [],
    ],
  ])('%s', (_, expectations, expected) => {
    expect(found(RULE, expectations, behavior(''))).toEqual(expected);
  });

  test('is silent beside a reference that leads nowhere, or a file with a fault', () => {
    expect(found(RULE, X, `${behavior('')}, fixes: [{id: f, change: policy, does: F, answers: [xx]}]`)).toEqual([]);
    expect(found(RULE, X, `${behavior('')}, fixes: [{id: f, chnge: policy, does: F, answers: [x]}]`)).toEqual([]);
  });

  test('names the behavior to begin with', () => {
    const text = `encounters: [{id: e, name: E, expectations: [${X}], behaviors: [
      {id: a, does: A, answers: [x], selection: {decision: leave, reason: R}}, {id: b, does: B, answers: [x]}]}]`;
    expect(problemsOf(linked(text), RULE)[0]?.args).toEqual({ importance: 9.2, performance: 7, behavior: 'b' });
  });
});

describe('unimportant-standardized', () => {
  const RULE = 'unimportant-standardized';
  const behavior = (answers: string, more = STANDARD) =>
    `behaviors: [{id: b, does: B, answers: [${answers}], ${more}}]`;
  const rated = (id: string, importance: number) => `{id: ${id}, says: X, importance: ${importance}}`;

  test.each<[string, string, string, string[]]>([
    ['below 5', rated('x', 4.9), behavior('x'), ['unimportant-standardized b']],
    ['5', rated('x', 5), behavior('x'), []],
    ['one of two is important', `${rated('x', 2)}, ${rated('y', 8)}`, behavior('x, y'), []],
    ['neither of two is', `${rated('x', 2)}, ${rated('y', 3)}`, behavior('x, y'), ['unimportant-standardized b']],
    ['one of two is unrated', `${rated('x', 2)}, {id: y, says: Y}`, behavior('x, y'), []],
    ['one of two is misspelt', rated('x', 2), behavior('x, z'), []],
    ['it answers nothing', rated('x', 2), behavior(''), []],
    ['it was left', rated('x', 2), behavior('x', 'selection: {decision: leave}'), []],
    [
      'it is to get a standard',
      rated('x', 2),
      behavior('x', 'selection: {decision: standardize}'),
      ['unimportant-standardized b'],
    ],
  ])('%s', (_, expectations, parts, expected) => {
    expect(found(RULE, expectations, parts)).toEqual(expected);
  });

  test('the line can be set', () => {
    expect(found(RULE, rated('x', 5.5), behavior('x'), set(RULE, 'importance: 6'))).toEqual([
      'unimportant-standardized b',
    ]);
  });
});
