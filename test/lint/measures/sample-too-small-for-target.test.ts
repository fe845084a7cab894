import { describe, expect, test } from 'vitest';
import { CONFIG, linked, problemsOf } from '../../support/project.js';
import { foundIn } from './standard.js';

const RULE = 'sample-too-small-for-target';
const found = (sample: string, target: string, more = 'source: audit, every: month', statistic = 'share') =>
  foundIn(RULE, `statement: S\nmeasure: {statistic: ${statistic}, sample: ${sample}, ${more}}\ntarget: ${target}`);

describe('enough cases', () => {
  test.each([
    ['73 a month', 'at least 95%', undefined],
    ['"73"', 'at least 95%', undefined],
    ['381 a month', 'at most 1%', undefined],
    // Seven a day make more than 73 in a month, and thirty a month ninety in a quarter.
    ['7 a day', 'at least 95%', undefined],
    ['30 a month', 'at least 95%', 'source: survey, every: quarter'],
    ['20 a week', 'at least 95%', 'source: survey, every: 4 weeks'],
    // Whoever looks at a monthly sample each week has still the month.
    ['73 a month', 'at least 95%', 'source: survey, every: week'],
    // Every case is counted.
    ['30 a month', 'at least 99%', 'source: operations, every: month'],
    ['30 a month', 'at most 1%', 'source: complaints, every: month'],
    // No direction, so nobody knows what is to be shown; out of range is said elsewhere.
    ['30 a month', '99%', undefined],
    ['30 a month', 'at least 120%', undefined],
  ])('%s for %s', (sample, target, more) => expect(found(sample, target, more)).toEqual([]));

  test('a rate that is to be high may exceed one', () => {
    expect(found('10 a month', 'at least 99 per 100', 'source: audit', 'rate')).toEqual([]);
  });

  test('means are no shares', () => {
    expect(found('10 a month', 'at least 99%', 'source: survey', 'mean')).toEqual([]);
  });
});

describe('too few', () => {
  test('for a rate of failures', () => {
    const more = 'source: audit, every: month';
    expect(found('5 a month', 'at most 3 per 1000', more, 'rate')).toHaveLength(1);
    expect(found('1300 a month', 'at most 3 per 1000', more, 'rate')).toEqual([]);
  });

  test.each([
    ['72 a month', 'at least 95%', '', '72 a month'],
    ['每月 72', '至少 95%', '', '每月 72'],
    ['380 a month', 'at most 1%', '', '380 a month'],
    ['380 a month', 'at most 10 per 1000', '', '380 a month'],
    ['"30"', 'at least 99%', '', '"30"'],
    ['9999 a month', 'at least 100%', '-perfect', '9999 a month'],
    ['9999 a month', 'at most 0%', '-perfect', '9999 a month'],
  ])('%s for %s', (sample, target, code, marked) => {
    expect(found(sample, target)).toEqual([`${RULE}${code}: ${marked}`]);
  });
});

test('says how far the cases reach, away from the target, and how many it takes', () => {
  const text = `encounters: [{id: e, name: E, behaviors: [{id: b, does: B, standards: [
    {id: s, kind: hard, statement: S, measure: {statistic: share, source: audit, sample: 188 a month}, target: at least 98%},
    {id: t, kind: hard, statement: S, measure: {statistic: share, source: audit, sample: 188 a month}, target: at most 2%}]}]}]`;
  const args = problemsOf(linked(text), RULE).map((problem) => problem.args);
  expect(args).toEqual([
    { cases: 188, target: 'at least 98%', less: false, needed: 189, reach: 97.9, confidence: 95 },
    { cases: 188, target: 'at most 2%', less: true, needed: 189, reach: 2.1, confidence: 95 },
  ]);
});

test.each([
  [80, 0],
  [90, 1],
  [0, 0],
  [100, 1],
  [1000, 1],
])('with a confidence of %i', (confidence, count) => {
  const config = `${CONFIG}lint: {rules: {${RULE}: {confidence: ${confidence}}}}\n`;
  const text = `encounters: [{id: e, name: E, behaviors: [{id: b, does: B, standards: [
    {id: s, kind: hard, statement: S, measure: {statistic: share, source: audit, sample: 40}, target: at least 95%}]}]}]`;
  expect(problemsOf(linked(text, config), RULE)).toHaveLength(count);
});
