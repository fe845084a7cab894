import { describe, expect, test } from 'vitest';
import { linked, problemsOf } from '../../support/project.js';
import { foundIn } from './standard.js';

const RULE = 'target-out-of-range';
const found = (measure: string, levels: string) =>
  foundIn(RULE, `statement: S\n${measure && `measure: {${measure}}\n`}${levels}`);

describe('what can happen', () => {
  test.each([
    ['statistic: share', 'target: at least 100%'],
    ['statistic: share', 'target: at most 0%'],
    ['statistic: share', 'target: at most 3 per 1000'],
    ['statistic: rate', 'target: at most 120%'],
    ['statistic: rate', 'target: at most 1200 per 1000'],
    ['statistic: mean', 'target: at least -5'],
    ['statistic: mean, scale: "5"', 'target: at least 0.5 of 5'],
    ['statistic: mean, scale: 1-5', 'target: at least 4.5'],
    ['statistic: mean, scale: 1-5', 'target: at least 5 of 5'],
    ['statistic: mean, counts: Net promoter score, scale: 0-10', 'target: at least 30'],
    ['statistic: mean, counts: {en: NPS, zh-CN: 净推荐值}, scale: 0-10', 'baseline: -12'],
    ['statistic: count', 'target: at most 0'],
    ['statistic: percentile, percentile: 90', 'target: at most 0 s'],
    ['', 'target: at least 99.9%'],
  ])('%s, %s', (measure, levels) => expect(found(measure, levels)).toEqual([]));
});

describe('what cannot', () => {
  test.each([
    ['statistic: share', 'target: at least 100.1%', '', 'at least 100.1%'],
    ['statistic: share', 'baseline: -3%', '', '-3%'],
    ['statistic: share', 'target: at most 1001 per 1000', '', 'at most 1001 per 1000'],
    ['', 'floor: at least 950%', '', 'at least 950%'],
    ['statistic: rate', 'target: at most -1 per 1000', '', 'at most -1 per 1000'],
    ['statistic: mean, scale: 1-5', 'target: at least 0.9 of 5', '', 'at least 0.9 of 5'],
    ['statistic: mean, scale: 1-5', 'benchmark: {value: 5.2, of: Best}', '', '5.2'],
    ['statistic: mean, counts: net promoter score, scale: 0-10', 'target: at least 130', '', 'at least 130'],
    ['statistic: mean, counts: ratings, scale: 0-10', 'target: at least 30', '', 'at least 30'],
    ['statistic: mean', 'target: at least 5.2 of 5', '', 'at least 5.2 of 5'],
    ['statistic: count', 'target: at most -2', '', 'at most -2'],
    ['statistic: percentile, percentile: 90', 'target: at most -5 min', '', 'at most -5 min'],
    ['statistic: share', 'target: at least 0%', '-always', 'at least 0%'],
    ['statistic: share', 'target: at most 1000 per 1000', '-always', 'at most 1000 per 1000'],
    ['statistic: mean, scale: 1-5', 'target: at least 1', '-always', 'at least 1'],
    ['statistic: share', 'target: more than 100%', '-never', 'more than 100%'],
    ['statistic: count', 'target: less than 0', '-never', 'less than 0'],
  ])('%s, %s', (measure, levels, code, marked) => {
    expect(found(measure, levels)).toEqual([`${RULE}${code}: ${marked}`]);
  });
});

test('a level in the wrong unit is the business of unit-mismatch', () => {
  expect(found('statistic: share', 'target: at most -5 min')).toEqual([]);
});

test('the points of an index are not negative', () => {
  const config =
    'csm: 1\norganization: {name: X}\nindices:\n  - {id: i, name: I, target: at most -3}\n  - {id: j, name: J, target: at most 0}\n';
  expect(problemsOf(linked('encounters: []', config), RULE).map(({ code, on }) => `${code} ${on}`)).toEqual([
    'target-out-of-range-index i',
  ]);
});
