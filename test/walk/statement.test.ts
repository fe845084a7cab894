import { expect, test } from 'vitest';
import { sayings as english } from '../../src/locales/en/walk/sayings.js';
import { sayings as chinese } from '../../src/locales/zh-CN/walk/sayings.js';
import { composed, retold } from '../../src/walk/statement.js';

const tongues = { main: 'en' as const, sayings: new Map([['en' as const, english]]) };
const han = { main: 'zh-CN' as const, sayings: new Map([['zh-CN' as const, chinese]]) };

const timed = { statistic: 'share', counts: 'calls that are answered in time', of: 'calls', within: '20 s' };

test.each([
  ['a share', { measure: timed, target: 'at least 80%' }, '80% of calls are answered within 20 seconds'],
  [
    'with its clock',
    { measure: { ...timed, clock: { from: 'the first ring', to: 'x' } }, target: 'at least 80%' },
    '80% of calls are answered within 20 seconds after the first ring',
  ],
  ['without a target', { measure: timed }, 'Calls are answered within 20 seconds'],
  [
    'a share of failures',
    { measure: { statistic: 'share', counts: 'parcels that arrive damaged', of: 'parcels' }, target: 'at most 2%' },
    'At most 2% of parcels arrive damaged',
  ],
  [
    'a percentile',
    {
      measure: { statistic: 'percentile', percentile: 95, counts: 'calls that are answered', of: 'calls' },
      target: 'at most 40 s',
    },
    '95% of calls are answered within 40 seconds',
  ],
  [
    'a mean',
    { measure: { statistic: 'mean', counts: 'calls that are answered', of: 'calls' }, target: 'at most 20 s' },
    'On average, calls are answered within 20 seconds',
  ],
  [
    'a count',
    {
      measure: { statistic: 'count', counts: 'parcels that are lost', of: 'parcels', every: 'month' },
      target: 'at most 3',
    },
    'At most 3 parcels are lost a month',
  ],
  [
    'a rate',
    { measure: { statistic: 'rate', counts: 'parcels that are lost', of: 'parcels' }, target: 'at most 3 per 1000' },
    'At most 3 per 1,000 parcels are lost',
  ],
  ['too little', { measure: { statistic: 'share', of: 'calls' }, target: 'at least 80%' }, undefined],
  [
    'counted in words of one’s own',
    { measure: { statistic: 'share', counts: 'calls picked up', of: 'calls' } },
    undefined,
  ],
])('%s', (_, standard, statement) => {
  expect(composed({ kind: 'hard', ...standard }, 'en', tongues)).toBe(statement);
});

const soft = { counts: 'good ratings of the advice', of: 'guests asked', scale: '1-5', favorable: '4-5' };

test.each([
  [{ ...soft, statistic: 'share' }, 'at least 90%', '90% of guests asked rate the advice 4 or 5 of 5'],
  [
    { ...soft, statistic: 'share', scale: '0-10', favorable: '8-10' },
    'at least 70%',
    '70% of guests asked rate the advice 8 to 10 of 10',
  ],
  [
    { ...soft, statistic: 'share', scale: '1-3', favorable: 3 },
    'at least 70%',
    '70% of guests asked rate the advice 3 of 3',
  ],
  [{ ...soft, statistic: 'mean' }, 'at least 4.5 of 5', 'Guests asked rate the advice 4.5 of 5 or better on average'],
])('of opinions: %j', (measure, target, statement) => {
  expect(composed({ kind: 'soft', measure, target }, 'en', tongues)).toBe(statement);
});

test.each([
  [
    {
      measure: {
        statistic: 'share',
        counts: '按时开始的上门取件',
        of: '全部上门取件',
        within: '30 分钟',
        clock: { from: '预约时段开始', to: '扫描' },
      },
      target: '至少 95%',
    },
    '95%的上门取件应在预约时段开始后30分钟内开始',
  ],
  [
    { measure: { statistic: 'share', counts: '接听的来电', of: '来电', within: '20 s' }, target: 'at least 80%' },
    '80%的来电应在20秒内接听',
  ],
  [
    { measure: { statistic: 'share', counts: '破损的包裹', of: '包裹' }, target: 'at most 2%' },
    '包裹中破损的不应超过2%',
  ],
  [
    { measure: { statistic: 'percentile', percentile: 90, counts: '接听的来电', of: '来电' }, target: 'at most 20 s' },
    '90%的来电应在20秒内接听',
  ],
  [
    { measure: { statistic: 'mean', counts: '接听的来电', of: '来电' }, target: 'at most 20 s' },
    '来电平均应在20秒内接听',
  ],
  [
    { measure: { statistic: 'count', counts: '丢失的包裹', of: '包裹', every: 'month' }, target: 'at most 3' },
    '每月丢失的包裹不应超过3',
  ],
  [
    { measure: { statistic: 'rate', counts: '丢失的包裹', of: '包裹' }, target: 'at most 3 per 1000' },
    '每1000包裹中丢失的不应超过3',
  ],
  [
    {
      kind: 'soft',
      measure: { statistic: 'share', counts: '对快递员的礼貌的好评', of: '受访寄件人', scale: '1-5', favorable: '4-5' },
      target: 'at least 90%',
    },
    '90%的受访寄件人对快递员礼貌的评分应为4分或5分（满分5分）',
  ],
])('in Chinese: %j', (standard, statement) => {
  expect(composed({ kind: 'hard', ...standard }, 'zh-CN', han)).toBe(statement);
});

test('an answer brings along what is counted and the statement, in every language they are written in', () => {
  const both = {
    main: 'en' as const,
    sayings: new Map([
      ['en' as const, english],
      ['zh-CN' as const, chinese],
    ]),
  };
  const standard = {
    kind: 'hard',
    statement: { en: 'Calls are answered', 'zh-CN': '来电应接听' },
    measure: {
      statistic: 'share',
      counts: { en: 'calls that are answered', 'zh-CN': '接听的来电' },
      of: { en: 'calls', 'zh-CN': '来电' },
    },
  };
  expect(retold(standard, 'x', [{ set: ['measure', 'within'], to: '20 s' }], both)).toEqual([
    { set: ['measure', 'within'], to: '20 s' },
    { set: ['measure', 'counts', 'en'], to: 'calls that are answered in time' },
    { set: ['measure', 'counts', 'zh-CN'], to: '按时接听的来电' },
    { set: ['statement'], to: { en: 'Calls are answered within 20 seconds', 'zh-CN': '来电应在20秒内接听' } },
  ]);
});
