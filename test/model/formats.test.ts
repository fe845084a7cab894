import { describe, expect, test } from 'vitest';
import { formats, isDate, parseSample, parseScale } from '../../src/model/formats.js';
import type { FormatName } from '../../src/model/schema/parts.js';

const cases: Record<FormatName, { accepted: string[]; rejected: string[] }> = {
  id: {
    accepted: ['collect-on-time', 'a', '9', 'a1-b2-3'],
    rejected: ['', 'A', 'a_b', 'a--b', '-a', 'a-', 'a b', 'é', '取件', 'a\n', 'a.b', '__proto__'],
  },
  date: {
    accepted: ['2027-03-01', '2028-02-29', '2000-02-29', '2027-12-31'],
    rejected: [
      ...['2027-02-29', '1900-02-29', '2027-04-31', '2027-13-01', '2027-00-10', '2027-01-00', '2027-1-1'],
      ...[
        '27-01-01',
        '2027/01/01',
        '2027-01-01T00:00',
        ' 2027-01-01',
        '2027-01-01\n',
        '２０２７-01-01',
        'tomorrow',
        '',
      ],
    ],
  },
  duration: {
    accepted: ['30 s', '5 min', '4 business hours', '10 business days', '2 weeks', '5 分钟'],
    rejected: ['30', '95%', 'at most 5 min', '5 分钟以内', '5-10 min', '-5 min', '3 per 1000', 'soon', ''],
  },
  target: {
    accepted: [
      'at least 95%',
      '95%',
      'at most 3 per 1000',
      'at least 4.5 of 5',
      'at most 5 min',
      '0',
      '不超过 1400 分',
    ],
    rejected: ['high', '90-95%', '5 foo', ''],
  },
  level: {
    accepted: ['91.3%', '7 min', '4 per 1000', '4.2 of 5', '12'],
    rejected: ['at least 91.3%', '7 分钟以内', 'unknown', ''],
  },
  share: {
    accepted: ['40%', '40.5 percent', '40％'],
    rejected: ['40', '0.4', 'at least 40%', '40 per 100', ''],
  },
  sample: {
    accepted: [
      '412',
      '200 a month',
      '1,200 a month',
      '200 per week',
      '5 each day',
      '50/quarter',
      '每月 200',
      '每月200例',
      '每个月 200',
    ],
    rejected: ['-5', '4.5', 'many', 'a month', '200 a fortnight', '200 a month or so', ''],
  },
  rhythm: {
    accepted: ['each', 'shift', 'day', 'week', 'month', 'quarter', 'half-year', 'year', '2 weeks', '10 business days'],
    rejected: ['daily', 'Day', 'at most 2 weeks', '-1 week', '0 weeks', '5', 'two weeks', ''],
  },
  scale: {
    accepted: ['1-5', '0-10', '4-5', '5', '1–5', '1 至 5', '１～５'],
    rejected: ['5-1', '1-2-3', 'a-b', '-1-5', '4.5', ''],
  },
  hours: {
    accepted: ['09:00-18:00', '00:00-24:00', '08:30-12:15'],
    rejected: ['9:00-18:00', '18:00-09:00', '09:00-09:00', '09:00-24:01', '24:00-24:00', '09:60-10:00', '09:00', ''],
  },
  days: {
    accepted: ['mon', 'mon-fri', 'mon,wed,fri', 'mon-thu, sat'],
    rejected: ['Mon', 'monday', 'mon-', 'mon-tue-wed', 'mon fri', 'mon,', '周一', ''],
  },
  timezone: {
    accepted: ['Asia/Shanghai', 'Europe/Berlin', 'UTC'],
    rejected: ['Mars/Base', 'Beijing', '8', ''],
  },
  color: {
    accepted: ['#0b6e4f', '#0B6E4F', '#fff'],
    rejected: ['0b6e4f', '#0b6e4', '#0b6e4f00', 'green', '#ggg', '#fff\n', ''],
  },
  'project-path': {
    accepted: ['content/foreword.md', './a.md', 'a..b/c', '..a', 'content/前言.md', 'a b.md'],
    rejected: [
      '../a',
      'a/../b',
      'a/..',
      '..',
      '/etc/passwd',
      'C:/a',
      'c:a',
      'a\\b',
      '\\\\host\\a',
      'https://x/a',
      'file://a',
      'a\0b',
      '',
    ],
  },
  'data-path': {
    accepted: ['data/collections-*.csv', 'data/calls.parquet'],
    rejected: ['../data.csv', '/data.csv', 's3://bucket/a.csv'],
  },
  'env-reference': {
    accepted: ['env:CSM_WAREHOUSE', 'env:_a1'],
    rejected: [
      'CSM_WAREHOUSE',
      'env:',
      'env:1A',
      'env:A-B',
      'env: A',
      'postgres://user:secret@host/db',
      'ENV:A',
      'env:A\n',
      '',
    ],
  },
};

describe.each(Object.entries(cases))('%s', (name, { accepted, rejected }) => {
  const check = formats[name as FormatName];

  test('accepts', () => {
    expect(accepted.filter((written) => !check(written))).toEqual([]);
  });

  test('rejects', () => {
    expect(rejected.filter((written) => check(written))).toEqual([]);
  });
});

test('every format has its cases', () => {
  expect(Object.keys(cases).sort()).toEqual(Object.keys(formats).sort());
});

test('isDate takes the year as written', () => {
  expect(isDate('0099-03-01')).toBe(true);
});

test.each([
  [412, { count: 412 }],
  ['200 a month', { count: 200, per: 'month' }],
  ['200 PER WEEK', { count: 200, per: 'week' }],
  ['每季度 50 份', { count: 50, per: 'quarter' }],
  ['每年100', { count: 100, per: 'year' }],
  ['每天 5', { count: 5, per: 'day' }],
  [4.5, undefined],
  [-5, undefined],
])('sample %s', (written, expected) => {
  expect(parseSample(written)).toEqual(expected);
});

test.each([
  ['1-5', [1, 5]],
  ['１～５', [1, 5]],
  [5, [5, 5]],
  ['5-1', undefined],
  [4.5, undefined],
])('scale %s', (written, expected) => {
  expect(parseScale(written)).toEqual(expected);
});

test('long texts are checked like any other', () => {
  for (const check of Object.values(formats)) {
    for (const part of ['1', '-', ',', 'a', '../', ':']) expect(typeof check(`${part.repeat(5000)}!`)).toBe('boolean');
  }
});
