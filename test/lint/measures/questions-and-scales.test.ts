import { expect, test } from 'vitest';
import { foundIn } from './standard.js';

const SCALE = 'scale-without-favorable';
const QUESTION = 'survey-without-question';
const found = (rule: string, measure: string) => foundIn(rule, `statement: S\nmeasure: {${measure}}`);

test.each([
  ['statistic: share, scale: 1-5, favorable: 4-5', []],
  ['statistic: share, scale: 1-5, favorable: 5', []],
  ['statistic: share, scale: 0-10, favorable: 9-10', []],
  ['statistic: share, scale: 1-5, favorable: 1-2', []],
  ['statistic: share, scale: "5", favorable: 4-5', []],
  ['statistic: mean, scale: 1-5', []],
  ['statistic: share', []],
  ['statistic: share, scale: 1-5', [': measure']],
  ['statistic: share, scale: 1-5, favorable: 6', ['-outside: 6']],
  ['statistic: share, scale: 1-5, favorable: 0-2', ['-outside: 0-2']],
  ['statistic: share, scale: 1-5, favorable: 1-5', ['-all: 1-5']],
  ['statistic: share, favorable: 4-5', ['-scale: measure']],
  // What is misspelt or ill-formed is not missing.
  ['statistic: share, scale: 1-5, favourable: 4-5', []],
  ['statistic: share, scale: 1-5, favorable: good', []],
  ['statistic: share, scale: five, favorable: 4-5', []],
])('%s', (measure, expected) => {
  expect(found(SCALE, measure)).toEqual(expected.map((one) => `${SCALE}${one}`));
});

test.each([
  ['statistic: share, source: survey', 1],
  ['statistic: share, source: survey, question: How was it?', 0],
  ['statistic: share, source: survey, qestion: How was it?', 0],
  ['statistic: share, source: interviews', 0],
  ['statistic: share, source: audit', 0],
])('%s', (measure, count) => expect(found(QUESTION, measure)).toHaveLength(count));
