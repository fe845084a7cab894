import { describe, expect, test } from 'vitest';
import { foundIn } from './standard.js';

const RULE = 'range-as-threshold';
const found = (statement: string) => foundIn(RULE, `statement: "${statement}"`);

test.each([
  ['Answered within 20 to 30 minutes', '20 to 30 minutes'],
  ['Parcels arrive within 2/3 working days', '2/3 working days'],
  ['Answered in 20–30 seconds', '20–30 seconds'],
  ['No later than two or three days', 'two or three days'],
  ['Between 90% and 95% of calls', '90% and 95%'],
  ['2～3个工作日内到账', '2～3个工作日'],
  ['2-3天之内', '2-3天'],
  ['应在三至五个工作日内办结', '三至五个工作日'],
  ['两三天内答复', '两三天'],
  ['退款2～3个工作日到账', '2～3个工作日'],
  ['Repairs take 3 to 5 days', '3 to 5 days'],
  ['90%～95%的来电', '90%～95%'],
])('%s', (statement, marked) => expect(found(statement)).toEqual([`${RULE}: ${marked}`]));

describe('no range, or no threshold', () => {
  test.each([
    '95% of calls within 30 seconds',
    'Guests who wait 15 to 20 minutes are told why',
    'Rated 4 or 5 of 5, on a scale of 1-5',
    'Open 9:00-18:00, mon-fri, 24/7',
    'Raise it from 80% to 95%',
    'Teams of 3 to 5 people',
    'Within a 2-3 hour window',
    'Within half an hour or 30 minutes',
    'At a humidity of 40-60%, with a tip of 10-15%',
    '湿度40%-60%，前10%～20%的客户',
    'Within 1/2 hour',
    '打4分或5分，周一至周五9:00—18:00',
    '从80%提高到95%',
    '3至5人一组，10分钟内完成',
  ])('%s', (statement) => expect(found(statement)).toEqual([]));
});

test('promise and counted cases are looked at, in each language', () => {
  const keys = `statement: S
measure:
  statistic: share
  counts: {en: calls answered within 20 to 30 s, zh-CN: 20至30秒内接听的来电}
promise: We answer in two to three minutes`;
  expect(foundIn(RULE, keys, { locale: '[en, zh-CN]' })).toEqual([
    `${RULE}: 20 to 30 s`,
    `${RULE}: 20至30秒`,
    `${RULE}: two to three minutes`,
  ]);
});
