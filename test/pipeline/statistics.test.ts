import { describe, expect, test } from 'vitest';
import { normalQuantile } from '../../src/pipeline/statistics/normal.js';
import { casesToShow, wilsonInterval } from '../../src/pipeline/statistics/proportion.js';

// From printed tables of the normal distribution.
test.each([
  [0.5, 0],
  [0.9, 1.2815515655446004],
  [0.95, 1.6448536269514722],
  [0.975, 1.959963984540054],
  [0.995, 2.5758293035489004],
  [0.001, -3.090232306167813],
  [1e-20, -9.262340089798409],
])('the normal quantile of %s', (p, z) => expect(normalQuantile(p)).toBeCloseTo(z, 12));

test.each([0, 1, -0.1, Number.NaN])('there is no quantile of %s', (p) => {
  expect(() => normalQuantile(p)).toThrow(RangeError);
});

describe("Wilson's interval", () => {
  // Newcombe (1998), Statistics in Medicine 17, table I, method 3: to four decimals.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%i of %i', (met, n, lower, upper) => {
    const interval = wilsonInterval(met, n);
    expect(interval.lower).toBeCloseTo(lower, 4);
    expect(interval.upper).toBeCloseTo(upper, 4);
  });

  test('stays within 0 and 1, and mirrors', () => {
    for (const n of [1, 7, 30, 1000]) {
      const all = wilsonInterval(n, n);
      const none = wilsonInterval(0, n);
      expect(all.upper).toBe(1);
      expect(none.lower).toBe(0);
      expect(none.upper).toBeCloseTo(1 - all.lower, 12);
    }
  });

  test.each([
    [3, 2],
    [-1, 2],
    [0, 0],
  ])('%i of %i is no share', (met, n) => expect(() => wilsonInterval(met, n)).toThrow(RangeError));
});

describe('the fewest cases that show a target', () => {
  test.each([
    [0.9, 35],
    [0.95, 73],
    [0.98, 189],
    [0.99, 381],
    [0.999, 3838],
  ])('of %s', (target, cases) => {
    expect(casesToShow(target)).toBe(cases);
    expect(wilsonInterval(cases, cases).lower).toBeGreaterThanOrEqual(target);
    expect(wilsonInterval(cases - 1, cases - 1).lower).toBeLessThan(target);
  });

  test('none show that all are met; one shows nothing at all', () => {
    expect(casesToShow(1)).toBe(Number.POSITIVE_INFINITY);
    expect(casesToShow(0)).toBe(1);
  });

  test('more confidence takes more cases', () => {
    expect(casesToShow(0.95, 0.9)).toBeLessThan(73);
    expect(casesToShow(0.95, 0.99)).toBeGreaterThan(73);
  });
});
