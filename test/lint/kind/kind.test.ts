import { describe, expect, test } from 'vitest';
import { linked, problemsOf } from '../../support/project.js';

const encounter = (parts: string) => `encounters: [{id: e, name: E, ${parts}}]`;
const standard = (more: string, behavior = '') =>
  encounter(`behaviors: [{id: b, does: B, ${behavior}standards: [{id: s, statement: S, ${more}}]}]`);
const found = (rule: string, blueprint: string) =>
  problemsOf(linked(blueprint), rule).map(({ code, on }) => `${code} ${on}`);

describe('kind-contradicts-measure', () => {
  const measured = (kind: string, measure: string) =>
    problemsOf(linked(standard(`kind: ${kind}, measure: {statistic: share, ${measure}}`)), 'kind-contradicts-measure');

  test.each([
    ['soft', 'source: operations', 'source'],
    ['soft', 'source: audit, question: Q', 'source'],
    ['soft', 'source: complaints', 'source'],
    ['hard', 'source: survey', 'source'],
    ['hard', 'source: interviews, question: Q', 'source'],
    ['hard', 'question: {zh-CN: 满意吗？}', 'question'],
    ['hard', 'scale: 1-5, source: operations', 'scale'],
    ['hard', 'favorable: 5', 'favorable'],
    ['soft', 'within: 5 min', 'within'],
    ['soft', 'clock: {from: a, to: b}, source: mystery-shopping', 'clock'],
  ])('a %s standard with %s', (kind, measure, key) => {
    expect(measured(kind, measure).map(({ args }) => args.key ?? 'source')).toEqual([key]);
  });

  test.each([
    ['soft', 'source: survey'],
    ['soft', 'source: survey, within: 5 min'],
    ['soft', 'source: mystery-shopping'],
    ['soft', 'question: Q, clock: {from: a, to: b}'],
    ['soft', 'every: day'],
    ['hard', 'source: operations, within: 5 min'],
    ['hard', 'source: complaints'],
    ['hard', 'source: mystery-shopping, question: Q, scale: 1-5'],
    ['hard', 'source: audit, question: Q'],
  ])('not a %s standard with %s', (kind, measure) => {
    expect(measured(kind, measure)).toEqual([]);
  });

  test('marks the value of the source, the key of a question', () => {
    const [source] = measured('soft', 'source: audit');
    const [question] = measured('hard', 'question: Q');
    const width = (range = source?.range) => (range?.endColumn ?? 0) - (range?.column ?? 0);
    expect(width()).toBe('audit'.length);
    expect(width(question?.range)).toBe('question'.length);
  });
});

describe('company-defined and industry-only', () => {
  const both = (blueprint: string) => [...found('company-defined', blueprint), ...found('industry-only', blueprint)];
  const BENCHMARK = 'kind: hard, benchmark: {value: 97%, of: others}';

  test.each<[string, string, string[]]>([
    ['no expectation', standard('kind: hard'), ['company-defined s']],
    ['an empty list', standard('kind: hard', 'answers: [], '), ['company-defined s']],
    ['a benchmark alone', standard(BENCHMARK), ['industry-only s']],
    ['an expectation that is misspelt', standard(BENCHMARK, 'answers: [x], '), []],
    ['answers under a misspelt key', standard('kind: hard', 'anwers: [x], '), []],
    ['answers that are ill-formed', standard(BENCHMARK, 'answers: x, '), []],
    ['a behavior that was left', standard(BENCHMARK, 'selection: {decision: leave}, '), []],
    [
      'a fault elsewhere',
      standard('kind: hard', 'selection: {decision: standardize}, ').replace('id: s,', 'id: s, review: soon,'),
      ['company-defined s'],
    ],
  ])('%s', (_, blueprint, expected) => {
    expect(both(blueprint)).toEqual(expected);
  });

  test('one of two standards has a benchmark', () => {
    const two = `standards: [{id: s, kind: hard, statement: S}, {id: t, statement: T, ${BENCHMARK}}]`;
    expect(both(encounter(`behaviors: [{id: b, does: B, ${two}}]`))).toEqual(['company-defined s', 'industry-only t']);
  });
});

describe('the day of a fix', () => {
  const fix = (more: string) => {
    const blueprint = encounter(`fixes: [{id: f, change: policy, does: F${more}}]`);
    return [...found('fix-without-due-date', blueprint), ...found('fix-overdue', blueprint)];
  };

  test.each<[string, string, string[]]>([
    ['none', '', ['fix-without-due-date f']],
    ['none, planned', ', status: planned', ['fix-without-due-date f']],
    ['none, done', ', status: done', []],
    ['none, dropped', ', status: dropped', []],
    ['none that can be read', ', due: 2026-13-01', []],
    ['none, of a status that is misspelt', ', stauts: done', []],
    ['misspelt', ', deu: 2026-12-01', []],
    ['gone by', ', due: 2026-12-31', ['fix-overdue f']],
    ['gone by, planned', ', due: 2026-12-31, status: planned', ['fix-overdue f']],
    ['today', ', due: 2027-01-01', []],
    ['gone by, done', ', due: 2026-12-31, status: done', []],
    ['gone by, dropped', ', due: 2026-12-31, status: dropped', []],
    ['gone by, of a status csm does not know', ', due: 2026-12-31, status: finished', []],
  ])('%s', (_, more, expected) => {
    expect(fix(more)).toEqual(expected);
  });
});
