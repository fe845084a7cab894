import { expect, test } from 'vitest';
import { readAnswer } from '../../src/walk/answers.js';
import type { Form, Ground, Question, WrittenFormat } from '../../src/walk/question.js';

const ground = { taken: new Set(['on-time']) } as unknown as Ground;

const read = (form: Form, typed: string, more: Partial<Question> = {}) =>
  readAnswer({ form, current: undefined, args: { statistic: 'share' }, ...more } as Question, typed, ground);
const written = (format: WrittenFormat): Form => ({ type: 'written', format });

test.each<[WrittenFormat, string, unknown]>([
  ['rating', '9.2', 9.2],
  ['rating', '9,2', 9.2],
  ['rating', '９．２', 9.2],
  ['rating', '9。2', 9.2],
  ['rating', '9、2', 9.2],
  ['rating', '8 分', 8],
  ['duration', '30 min', '30 min'],
  ['duration', '３０分钟', '30分钟'],
  ['duration', '4 business hours', '4 business hours'],
  ['level', '91.3', '91.3%'],
  ['level', '９１.３％', '91.3%'],
  ['level', '91,3 %', '91.3 %'],
  ['level', '4.2 of 5', '4.2 of 5'],
  ['target', '95', 'at least 95%'],
  ['target', '９５％', 'at least 95%'],
  ['target', '至少 95%', '至少 95%'],
  ['target', '3 per 1000', 'at most 3 per 1000'],
  ['target', '不超过 4 小时', '不超过 4 小时'],
  ['target', '4.5 of 5', 'at least 4.5 of 5'],
  ['date', '2027-03-01', '2027-03-01'],
  ['date', '2027年3月1日', '2027-03-01'],
  ['date', '2027/3/1', '2027-03-01'],
  ['id', 'late', 'late'],
  ['scale', '1–5', '1-5'],
  ['scale', '１－５', '1-5'],
  ['sample', '４１２', 412],
  ['sample', '200 a month', '200 a month'],
  ['percentile', '90', 90],
])('%s: %s', (format, typed, answer) => {
  expect(read(written(format), typed)).toEqual({ answer });
});

test.each<[WrittenFormat, string, string]>([
  ['rating', '11', 'rating'],
  ['rating', 'much', 'rating'],
  ['duration', 'soon', 'duration'],
  ['level', 'at least 95%', 'level'],
  ['target', 'very good', 'target'],
  ['date', '2027-02-30', 'date'],
  ['date', 'tomorrow', 'date'],
  ['id', '准时', 'id'],
  ['id', 'On Time', 'id'],
  ['id', 'on-time', 'taken'],
  ['scale', 'five', 'scale'],
  ['sample', 'some', 'sample'],
  ['percentile', '100', 'percentile'],
])('%s refuses %s', (format, typed, fault) => {
  expect(read(written(format), typed)).toMatchObject({ fault });
});

test('where a count or an average is measured a bare number stays one', () => {
  expect(read(written('target'), '3', { args: { statistic: 'count' } })).toEqual({ answer: 'at most 3' });
  expect(read(written('level'), '12', { args: { statistic: 'mean' } })).toEqual({ answer: '12' });
});

test('an id may stay what it is', () => {
  expect(read(written('id'), 'on-time', { current: 'on-time' })).toEqual({ answer: 'on-time' });
});

test.each([
  ['Uniform, Receipt', ['Uniform', 'Receipt']],
  ['工服、回执', ['工服', '回执']],
  ['工服；  回执，', ['工服', '回执']],
])('several in one line: %s', (typed, answer) => {
  expect(read({ type: 'texts' }, typed)).toEqual({ answer });
});

test('nothing is no answer', () => {
  expect(read({ type: 'text' }, '   ')).toMatchObject({ fault: 'empty' });
});
