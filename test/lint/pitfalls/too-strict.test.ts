import { describe, expect, test } from 'vitest';
import { CONFIG, linked, problemsOf } from '../../support/project.js';

const encounter = (expectations: string, behaviors: string) =>
  `encounters: [{id: e, name: E, expectations: [${expectations}], behaviors: [${behaviors}]}]`;
const standard = (id: string, more: string) => `{id: ${id}, kind: hard, statement: S, ${more}}`;
const behavior = (standards: string, answers = 'x') =>
  `{id: b, does: B, answers: [${answers}], standards: [${standards}]}`;
const desired = (level: string, id = 'x') => `{id: ${id}, says: X, desired: ${level}}`;
const within = (time: string) => `measure: {statistic: share, within: ${time}}`;

const found = (blueprint: string, config = CONFIG) =>
  problemsOf(linked(blueprint, config), 'too-strict').map(({ code, on }) => `${code} ${on}`);

describe('the desired level', () => {
  const against = (level: string, more: string) => found(encounter(desired(level), behavior(standard('s', more))));

  test.each([
    ['within 10 min', within('2 min')],
    ['ten minutes', within('9 min')],
    ['{zh-CN: 半小时内}', within('20 分钟')],
    ['within 2 days', within('40 h')],
    ['within 2 business days', within('1 business day')],
    ['at most 5 min', 'measure: {statistic: percentile, percentile: 90}, target: at most 4 min'],
    ['at least 4 of 5', 'target: at least 4.5 of 5'],
    ['95%', 'target: at least 99%'],
    ['at most 2%', 'target: at most 5 per 1000'],
  ])('%s is less than %s', (level, more) => {
    expect(against(level, more)).toEqual(['too-strict s']);
  });

  test.each([
    ['within 10 min', within('10 min')],
    ['within 10 min', within('600 s')],
    ['within 10 min', within('15 min')],
    ['within 2 days', within('1 business day')],
    ['on the minute', within('2 min')],
    ['30 minutes after the window', within('10 min')],
    ['by 10:30', within('10 min')],
    ['over 10 min', within('2 min')],
    ['at least 95%', 'target: at most 1%'],
    ['95%', 'target: 99%'],
    ['"3"', 'target: at most 2'],
    ['within 10 min', 'target: at least 95%'],
  ])('%s is not less than %s, or does not compare', (level, more) => {
    expect(against(level, more)).toEqual([]);
  });

  test('every expectation behind a standard has to ask for less', () => {
    const two = (second: string) =>
      found(encounter(`${desired('within 1 h')}, ${second}`, behavior(standard('s', within('10 min')), 'x, y')));
    expect(two(desired('within 30 min', 'y'))).toEqual(['too-strict s']);
    expect(two('{id: y, says: Y}')).toEqual(['too-strict s']);
    expect(two(desired('within 10 min', 'y'))).toEqual([]);
    expect(two(desired('at once', 'y'))).toEqual([]);
    expect(two('{id: z, says: Z}')).toEqual([]); // y leads nowhere
  });

  test('the nearest of them is named', () => {
    const levels = `${desired('within 1 h')}, ${desired('within 30 min', 'y')}, ${desired('within 2 h', 'z')}`;
    const project = linked(encounter(levels, behavior(standard('s', within('10 min')), 'x, y, z')));
    expect(problemsOf(project, 'too-strict')[0]?.args).toEqual({
      desired: 'within 30 min',
      expectation: 'y',
      level: '10 min',
    });
  });

  test('of several time limits only the longest counts, of those in force', () => {
    const [short, long] = [standard('s', within('5 min')), standard('t', within('15 min'))];
    expect(found(encounter(desired('within 10 min'), behavior(`${short}, ${long}`)))).toEqual([]);
    expect(found(encounter(desired('within 20 min'), behavior(`${short}, ${long}`)))).toEqual(['too-strict t']);
  });
});

describe('no failure allowed', () => {
  const aimed = (more: string, config = CONFIG) => found(encounter('', behavior(standard('s', more), '')), config);

  test.each([
    'target: at least 100%, baseline: 80%',
    'target: 至少 100%, baseline: 80%',
    'target: at least 1000 per 1000, baseline: 80%',
    'target: at most 0%, baseline: 11%',
    'target: at most 0 per 1000, baseline: 120 per 1000',
    'target: at least 5 of 5, baseline: 4.2 of 5',
  ])('%s', (more) => {
    expect(aimed(more)).toEqual(['too-strict-perfect s']);
  });

  test.each([
    'target: at least 100%, baseline: 90%',
    'target: at least 99%, baseline: 60%',
    'target: at least 100%',
    'target: 100%, baseline: 60%',
    'target: at most 0 per 1000, baseline: 3 per 1000',
    'target: at most 0, baseline: 12',
  ])('not %s', (more) => {
    expect(aimed(more)).toEqual([]);
  });

  test('no opinion is shared by everybody, however near the baseline', () => {
    const asked = encounter('', behavior(standard('s', 'target: at least 100%, baseline: 97%'), ''));
    expect(found(asked.replace('kind: hard', 'kind: soft'))).toEqual(['too-strict-perfect s']);
  });

  test('the gap can be set', () => {
    const config = `${CONFIG}lint: {rules: {too-strict: {gap: 1}}}\n`;
    expect(aimed('target: at least 100%, baseline: 98%', config)).toEqual(['too-strict-perfect s']);
  });
});
