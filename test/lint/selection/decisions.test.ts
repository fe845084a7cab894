import { describe, expect, test } from 'vitest';
import { linked, problemsOf, projectFrom } from '../../support/project.js';

const STANDARD = 'standards: [{id: s, kind: hard, statement: S}]';
const encounter = (parts: string) => `encounters: [{id: e, name: E, ${parts}}]`;
const behavior = (more: string) => encounter(`behaviors: [{id: b, does: B${more && `, ${more}`}}]`);
const found = (rule: string, blueprint: string) =>
  problemsOf(linked(blueprint), rule).map(({ code, on }) => `${code} ${on}`);

describe('selection-without-reason', () => {
  const RULE = 'selection-without-reason';

  test.each([
    ['nothing decided', '', ['selection-without-reason-undecided b']],
    ['standards before any decision', `answers: [x], ${STANDARD}`, ['selection-without-reason-undecided b']],
    ['standards nobody asked for, which are company-defined', STANDARD, []],
    ['a decision alone', 'selection: {decision: standardize}', ['selection-without-reason b']],
    ['a reason in one locale', 'selection: {decision: fix, reason: {zh-CN: 改一次就好}}', []],
    ['a misspelt selection', 'selecton: {decision: fix}', []],
    ['a misspelt reason', 'selection: {decision: fix, reasn: Once is enough}', []],
    ['a decision csm does not know', 'selection: {decision: later, reason: R}', []],
  ])('%s', (_, more, expected) => {
    expect(found(RULE, behavior(more))).toEqual(expected);
  });
});

describe('decision-not-carried-out', () => {
  const RULE = 'decision-not-carried-out';
  const chosen = (decision: string, more = '') => behavior(`selection: {decision: ${decision}, reason: R}${more}`);
  const fixed = (fix: string) =>
    encounter(
      `expectations: [{id: x, says: X}, {id: y, says: Y}],
       behaviors: [{id: b, does: B, answers: [x], selection: {decision: fix}}], fixes: [${fix}]`,
    );

  test.each([
    ['no standards', chosen('standardize'), ['decision-not-carried-out b']],
    ['an empty list of them', chosen('standardize', ', standards: []'), ['decision-not-carried-out b']],
    ['a standard', chosen('standardize', `, ${STANDARD}`), []],
    ['a standard that was cut out', chosen('standardize', ', standards: [{id: s, kind: hard}]'), []],
    ['a misspelt key', chosen('standardize', ', standrads: [{id: s}]'), []],
    ['no fix', chosen('fix'), ['decision-not-carried-out-fix b']],
    ['left alone', chosen('leave'), []],
    ['undecided', behavior(''), []],
  ])('%s', (_, blueprint, expected) => {
    expect(found(RULE, blueprint)).toEqual(expected);
  });

  test.each([
    ['answers the same', '{id: f, change: policy, does: F, answers: [x]}', []],
    ['answers something else', '{id: f, change: policy, does: F, answers: [y]}', ['decision-not-carried-out-fix b']],
    [
      'was dropped',
      '{id: f, change: policy, does: F, answers: [x], status: dropped}',
      ['decision-not-carried-out-fix b'],
    ],
    ['answers an id that is misspelt', '{id: f, change: policy, does: F, answers: [xx]}', []],
  ])('a fix that %s', (_, fix, expected) => {
    expect(found(RULE, fixed(fix))).toEqual(expected);
  });

  test('a fix in another file, of another encounter', () => {
    const { project } = projectFrom({
      'blueprints/a.yaml': fixed(''),
      'blueprints/b.yaml': 'encounters: [{id: g, name: G, fixes: [{id: f, change: policy, does: F, answers: [x]}]}]',
    });
    expect(problemsOf(project, RULE)).toEqual([]);
  });
});
