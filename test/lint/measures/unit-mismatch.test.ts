import { describe, expect, test } from 'vitest';
import { linked, problemsOf } from '../../support/project.js';
import { foundIn } from './standard.js';

const RULE = 'unit-mismatch';
const found = (measure: string, levels: string) =>
  foundIn(RULE, `statement: S\n${measure && `measure: {${measure}}\n`}${levels}`);
const CLOCK = 'clock: {from: call, to: answer}';

describe('units that fit', () => {
  test.each([
    ['statistic: share', 'target: at least 95%\nbaseline: 913 per 1000'],
    ['statistic: count', 'target: at most 3\nbaseline: 5'],
    ['statistic: count', 'target: at most 3 points\nbaseline: 5'],
    ['statistic: rate', 'target: at most 3 per 1000\nbaseline: 0.5%'],
    ['statistic: rate', 'target: at most 0.3\nbaseline: 0.4'],
    [`statistic: mean, ${CLOCK}`, 'target: at most 5 min\nbaseline: 400 s'],
    ['statistic: mean, scale: 1-5', 'target: at least 4.5\nbaseline: 4.2'],
    ['statistic: mean, scale: 1-5', 'target: at least 4.5 of 5'],
    ['statistic: mean', 'target: at least 92%'],
    ['statistic: percentile, percentile: 90', 'target: at most 5 min'],
    ['', 'target: at most 5 min\nbaseline: 7 min'],
    ['statistic: share', ''],
  ])('%s, %s', (measure, levels) => expect(found(measure, levels)).toEqual([]));
});

describe('units that do not', () => {
  test.each([
    ['statistic: share', 'target: at most 5 min', ['-share: at most 5 min']],
    ['statistic: share', 'target: at least 95', ['-share: at least 95']],
    ['statistic: share, scale: 1-5', 'target: at least 4 of 5', ['-share: at least 4 of 5']],
    ['statistic: count', 'target: at most 3%', ['-count: at most 3%']],
    ['statistic: rate', 'target: at most 3 of 10', ['-rate: at most 3 of 10']],
    [`statistic: percentile, percentile: 90, ${CLOCK}`, 'target: at least 95%', ['-time: at least 95%']],
    [`statistic: mean, ${CLOCK}`, 'target: at most 5', ['-time: at most 5']],
    ['statistic: mean, scale: 1-5', 'target: at least 8 of 10', ['-scale: at least 8 of 10']],
    ['statistic: mean, scale: 1-5', 'target: at least 90%', ['-scale: at least 90%']],
    ['statistic: share', 'target: at least 95%\nbaseline: 91', [': 91']],
    ['statistic: share', 'target: at least 95%\nbenchmark: {value: 5 min, of: Best}', [': 5 min']],
    [`statistic: mean, ${CLOCK}`, 'target: at most 2 business days\nbaseline: 3 days', [': 3 days']],
    // Without a target its place is taken by what comes next.
    ['statistic: share', 'baseline: 7 min', ['-share: 7 min']],
    ['', 'floor: at least 90%\nbaseline: 7 min', [': 7 min']],
    // One wrong target does not make everything else wrong.
    ['statistic: share', 'target: at most 5 min\nfloor: at least 90%\nbaseline: 92%', ['-share: at most 5 min']],
  ])('%s, %s', (measure, levels, expected) => {
    expect(found(measure, levels)).toEqual(expected.map((one) => `${RULE}${one}`));
  });
});

test('a floor that cannot be compared is found once, by floor-not-below-target', () => {
  const levels = 'statement: S\nmeasure: {statistic: share}\ntarget: at least 95%\nfloor: 90';
  expect(foundIn(RULE, levels)).toEqual([]);
  expect(foundIn('floor-not-below-target', levels)).toEqual(['floor-not-below-target-unit: 90']);
});

test('the target of an index is in points, or in points per its unit of volume', () => {
  const index = (id: string, target: string, per = '') => `  - {id: ${id}, name: I, target: ${target}${per}}\n`;
  const config = `csm: 1\norganization: {name: X}\nindices:\n${index('a', 'at most 1200')}${index('b', 'at most 0.4 per 100', ', per: 100')}${index('c', 'at most 5%')}${index('d', 'at most 4 per 1000', ', per: 100')}`;
  expect(problemsOf(linked('encounters: []', config), RULE).map(({ code, on }) => `${code} ${on}`)).toEqual([
    'unit-mismatch-index c',
    'unit-mismatch-index d',
  ]);
});
