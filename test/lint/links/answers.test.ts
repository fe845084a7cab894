import { describe, expect, test } from 'vitest';
import { linked, problemsOf, projectFrom } from '../../support/project.js';

const encounter = (parts: string) => `encounters:\n  - {id: e, name: E, ${parts}}\n`;
const found = (rule: string, blueprint: string) =>
  problemsOf(linked(blueprint), rule).map(({ code, on, args }) => [code, on, ...(args.by ? [args.by] : [])].join(' '));

describe('unanswered-expectation', () => {
  const RULE = 'unanswered-expectation';
  const wanted = (parts: string) => found(RULE, encounter(`expectations: [{id: x, says: X}], ${parts}`));
  const behavior = (selection: string) => wanted(`behaviors: [{id: b, does: B, answers: [x]${selection}}]`);
  const fix = (more: string) => wanted(`fixes: [{id: f, change: policy, does: F, answers: [x]${more}}]`);

  test.each([
    ['a behavior nobody has decided on', behavior('')],
    ['a behavior to standardize', behavior(', selection: {decision: standardize}')],
    ['a behavior that a fix settles', behavior(', selection: {decision: fix}')],
    ['a behavior that was left for a reason', behavior(', selection: {decision: leave, reason: Rare}')],
    ['a fix', fix('')],
    ['a fix that is done', fix(', status: done')],
    ['a fix that was dropped for a reason', fix(', status: dropped, reason: {en: Too dear, zh-CN: 太贵}')],
  ])('is settled by %s', (_, problems) => {
    expect(problems).toEqual([]);
  });

  test.each([
    ['nothing', wanted('behaviors: []'), 'unanswered-expectation x'],
    ['a behavior that answers nothing', wanted('behaviors: [{id: b, does: B}]'), 'unanswered-expectation x'],
    [
      'a behavior that was left without a reason',
      behavior(', selection: {decision: leave}'),
      'unanswered-expectation-left x b',
    ],
    ['a fix that was dropped without one', fix(', status: dropped'), 'unanswered-expectation-dropped x f'],
  ])('is not by %s', (_, problems, expected) => {
    expect(problems).toEqual([expected]);
  });

  test('may be answered in another encounter, in another file', () => {
    const { project } = projectFrom({
      'blueprints/a.yaml': encounter('expectations: [{id: x, says: X}]'),
      'blueprints/b.yaml': 'encounters: [{id: f, name: F, behaviors: [{id: b, does: B, answers: [x]}]}]',
    });
    expect(problemsOf(project, RULE)).toEqual([]);
  });

  test('marks the id, also where the words stand in several languages', () => {
    const [problem] = problemsOf(linked(encounter('expectations: [{id: x, says: {zh-CN: 快, en: Fast}}]')), RULE);
    expect(problem?.range).toMatchObject({ line: 2, column: 42, endColumn: 43 });
  });

  test.each([
    ['an answer whose id is misspelt', 'behaviors: [{id: b, does: B, answers: [xx]}]'],
    ['an answer that names something else', 'behaviors: [{id: b, does: B, answers: [e]}]'],
    ['a key that was misspelt', 'behaviors: [{id: b, does: B, anwsers: [x]}]'],
    ['a behavior that was cut out', 'behaviors: [{id: b, answers: [x]}]'],
  ])('is not claimed beside %s', (_, parts) => {
    expect(wanted(parts)).toEqual([]);
  });

  test.each([
    ['a key that could not have named it', 'chanel: phone'],
    ['an answer to something else', 'behaviors: [{id: b, does: B, anwsers: [y]}]'],
    ['a behavior that was cut out', 'behaviors: [{id: b, role: r}]'],
  ])('is claimed beside %s', (_, parts) => {
    expect(wanted(parts)).toEqual(['unanswered-expectation x']);
  });

  test.each([
    ['a behavior that was left', 'behaviors: [{id: b, does: B, answers: [x], selection: {decision: leave, reasn: R}}]'],
    ['a fix that was dropped', 'fixes: [{id: f, change: policy, does: F, answers: [x], status: dropped, resaon: R}]'],
  ])('is not claimed where the reason of %s is misspelt', (_, parts) => {
    expect(wanted(parts)).toEqual([]);
  });

  test('is not claimed beside a file that cannot be read', () => {
    const { project } = projectFrom({
      'blueprints/a.yaml': encounter('expectations: [{id: x, says: X}]'),
      'blueprints/b.yaml': 'encounters: [',
    });
    expect(problemsOf(project, RULE)).toEqual([]);
  });
});

describe('behavior-answers-nothing', () => {
  const behavior = (more: string) =>
    found('behavior-answers-nothing', encounter(`behaviors: [{id: b, does: B${more}}]`));
  const STANDARD = ', standards: [{id: s, kind: hard, statement: S}]';

  test.each([
    ['nothing is said', ''],
    ['the list is empty', ', answers: []'],
    ['it is chosen to be standardized', ', selection: {decision: standardize}'],
    ['a fix is to settle it', ', selection: {decision: fix}'],
    ['its standards are not in force', `, selection: {decision: fix}${STANDARD}`],
  ])('where %s', (_, more) => {
    expect(behavior(more)).toEqual(['behavior-answers-nothing b']);
  });

  test.each([
    ['it was left', ', selection: {decision: leave}'],
    ['company-defined says it of its standards', STANDARD],
    ['the answer is misspelt', ', answers: [xx]'],
    ['the key is misspelt', ', anwsers: [x]'],
    ['the answer is no list', ', answers: x'],
    ['the answer was cut out', ', answers: [X X]'],
  ])('not where %s', (_, more) => {
    expect(behavior(more)).toEqual([]);
  });

  test('marks the id, or the empty list by its key', () => {
    const columnOf = (more: string) =>
      problemsOf(linked(encounter(`behaviors: [{id: b, does: B${more}}]`)), 'behavior-answers-nothing')[0]?.range
        ?.column;
    expect(columnOf('')).toBe(39);
    expect(columnOf(', answers: []')).toBe(51);
  });
});

describe('empty-encounter', () => {
  test.each([
    ['stage: before', ['empty-encounter e']],
    ['steps: [], expectations: [], behaviors: []', ['empty-encounter e']],
    ['steps: [{id: s}]', []],
    ['expectations: [{id: x, says: X}]', []],
    ['behaviors: [{id: b, does: B}]', []],
    ['fixes: [{id: f, change: policy, does: F}]', []],
    ['stps: [{id: s}]', []],
    ['steps: {id: s}', []],
    ['steps: [{customer: Waits}]', []],
  ])('%s', (parts, expected) => {
    expect(found('empty-encounter', encounter(parts))).toEqual(expected);
  });
});
