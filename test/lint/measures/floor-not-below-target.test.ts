import { expect, test } from 'vitest';
import { foundIn } from './standard.js';

const RULE = 'floor-not-below-target';

test.each([
  ['at least 95%', 'at least 90%', []],
  ['at least 95%', '90%', []],
  ['at most 5 min', 'at most 10 min', []],
  ['at most 5 min', '301 s', []],
  ['less than 2%', '3%', []],
  ['exactly 0', 'at most 1', []],
  ['exactly 0', '5%', ['-unit: 5%']],
  ['at least 95%', 'at least 95%', [': at least 95%']],
  ['at least 95%', '950 per 1000', [': 950 per 1000']],
  ['at most 5 min', 'at most 300 s', [': at most 300 s']],
  ['at most 5 min', '4 min', [': 4 min']],
  ['at least 95%', 'at most 90%', ['-direction: at most 90%']],
  ['at most 1 business day', '2 days', ['-unit: 2 days']],
  // What a target without direction wants is asked elsewhere.
  ['95%', 'at least 97%', []],
])('target %s, floor %s', (target, floor, expected) => {
  const found = foundIn(RULE, `statement: S\ntarget: ${target}\nfloor: ${floor}`);
  expect(found).toEqual(expected.map((one) => `${RULE}${one}`));
});

test('beside a target in the wrong unit the floor may be right', () => {
  const keys = 'statement: S\nmeasure: {statistic: share}\ntarget: at most 5 min\nfloor: at least 90%';
  expect(foundIn(RULE, keys)).toEqual([]);
});
