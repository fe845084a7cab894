import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { unitName } from '../../../src/model/quantity.js';
import { quantitiesIn } from '../../../src/pipeline/quantities-in-text.js';

/** `words: operator value..upper unit role`, joined; the role only where it is no level. */
function found(text: string): string {
  return quantitiesIn(text)
    .map(({ index, text: words, quantity, to, role }) => {
      expect(text.slice(index, index + words.length)).toBe(words);
      const value = `${quantity.operator ?? ''}${quantity.value.toFixed()}${to ? `..${to.value.toFixed()}` : ''}`;
      return [`${words}:`, value, unitName(quantity.unit), role === 'level' ? '' : role].filter(Boolean).join(' ');
    })
    .join(' | ');
}

describe('shares', () => {
  test.each([
    ['95% of calls are answered', '95%: 95 %'],
    ['At least 95 % of calls', '95 %: >=95 %'],
    ['fewer than two percent of calls', 'two percent: <2 %'],
    ['Nine claims in ten are paid', 'Nine claims in ten: 9 per 10'],
    ['85 calls in 100, 3 in every 1,000', '85 calls in 100: 85 per 100 | 3 in every 1,000: 3 per 1000'],
    ['rated 4 or 5 by 90% of callers', '90%: 90 %'],
    ['至少９５％的来电', '９５％: >=95 %'],
    ['百分之九十五的来电', '百分之九十五: 95 %'],
    ['九成以上的客户，八成五的来电', '九成: >=90 % | 八成五: 85 %'],
    ['重开的投诉应不超过5%', '5%: <=5 %'],
    ['go up to 92% of visitors', '92%: 92 %'],
    ['the share rises steadily up to 92%', '92%: 92 %'],
    ['bring the share of visitors up to 92%', '92%: 92 %'],
    ['up to 5% of parcels, of which up to 2% come back', '5%: <=5 % | 2%: <=2 %'],
  ])('%s', (text, expected) => expect(found(text)).toBe(expected));
});

describe('lengths of time', () => {
  test.each([
    ['answered within 20 seconds', '20 seconds: <=20 s'],
    ['in 30s', '30s: <=30 s'],
    ['within the next 4 working hours', '4 working hours: <=4 business h'],
    ['90 days or less from the date', '90 days: <=90 days'],
    ['no later than two business days', 'two business days: <=2 business days'],
    ['within fourteen (14) days', 'fourteen (14) days: <=14 days'],
    ['not exceeding forty-five minutes', 'forty-five minutes: <=45 min'],
    ['within half an hour', 'half an hour: <=0.5 h'],
    ['within an hour and a half', 'an hour and a half: <=1.5 h'],
    ['within two and a half hours', 'two and a half hours: <=2.5 h'],
    ['within 1 hour 30 minutes', '1 hour 30 minutes: <=5400 s'],
    ['under a week', 'a week: <1 weeks'],
    ['customers who go to the desk wait up to 5 minutes', '5 minutes: <=5 min case'],
    ['opening an account takes up to 20 minutes', '20 minutes: <=20 min'],
    ['after more than 15 minutes', '15 minutes: >15 min'],
    ['10分钟内确认', '10分钟: <=10 min'],
    ['两个工作日内答复', '两个工作日: <=2 business days'],
    ['三十分钟以内', '三十分钟: <=30 min'],
    ['半小时内到场，一刻钟之内回电', '半小时: <=0.5 h | 一刻钟: <=15 min'],
    ['一个半小时内，一小时半', '一个半小时: <=1.5 h | 一小时半: 1.5 h'],
    ['不应超过1分30秒', '1分30秒: <=90 s'],
    ['15日内答复，三周内办结', '15日: <=15 days | 三周: <=3 weeks'],
    ['您不在家时，10分钟内收到', '10分钟: <=10 min'],
  ])('%s', (text, expected) => expect(found(text)).toBe(expected));
});

describe('ranges', () => {
  test.each([
    ['within 20 to 30 minutes', '20 to 30 minutes: <=20..30 min'],
    ['within 2/3 working days', '2/3 working days: <=2..3 business days'],
    ['two or three days', 'two or three days: 2..3 days'],
    ['between 20 and 30 minutes', '20 and 30 minutes: 20..30 min'],
    ['90%-95% of calls', '90%-95%: 90..95 %'],
    ['2～3个工作日内', '2～3个工作日: <=2..3 business days'],
    ['三至五天，两三天', '三至五天: 3..5 days | 两三天: 2..3 days'],
    // No ranges: half an hour, an improvement, and two things said one after the other.
    ['within 1/2 hour', '1/2 hour: <=0.5 h'],
    ['from 80% to 95%', '80%: 80 % change | 95%: 95 %'],
    ['从80%提高到95%', '80%: 80 % change | 95%: 95 %'],
    ['within 5 working days or 7 calendar days', '5 working days: <=5 business days | 7 calendar days: 7 days'],
    ['within 30 s and 99% within 2 min', '30 s: <=30 s | 99%: 99 % | 2 min: <=2 min'],
  ])('%s', (text, expected) => expect(found(text)).toBe(expected));
});

describe('rates, scores and counts', () => {
  test.each([
    ['At most 4 per 10,000 parcels', '4 per 10,000: <=4 per 10000'],
    ['每10000件包裹中，送达时破损的应不超过4件', '4件: <=4 per 10000'],
    ['a mean of at least 4.5 out of 5', '4.5 out of 5: >=4.5 of 5'],
    ['平均应不低于4.6分（5分制）', '4.6分（5分制）: >=4.6 of 5'],
    ['At most 20 parcels a day', '20 parcels: <=20'],
    ['停用超过30分钟的情况，每月应不超过2次', '30分钟: >30 min | 2次: <=2'],
    ['all five packing points in 3 places', ''],
  ])('%s', (text, expected) => expect(found(text)).toBe(expected));
});

describe('what a quantity does', () => {
  test.each([
    ['every (4) four weeks', 'four weeks: 4 weeks rhythm'],
    ['每30分钟巡视一次', '30分钟: 30 min rhythm'],
    ['inside a two-hour window', 'two-hour: <=2 h name'],
    ['a 10% discount', '10%: 10 % name'],
    ['退还票价的10%', '10%: 10 % name'],
    ['shorten it by 5%', '5%: 5 % change'],
    ['callers who wait under 10 minutes', '10 minutes: <10 min case'],
    ['When a customer calls, agents answer within 30 s', '30 s: <=30 s'],
  ])('%s', (text, expected) => expect(found(text)).toBe(expected));
});

test.each([
  'before 15:00, at 6:00am, 6 p.m., 下午3点前, 三点半',
  'on 30 June 2026, 2026-06-30, March 3rd, 2026年3月15日前, 每月15日前, 第三天',
  '24/7, a 24-hour hotline, 24小时客服热线',
  '4 or 5 of 5, 打4分或5分（满分5分）',
  'up to 30 kg, not over $50, 不超过50元, 至少60周岁',
  'version 2.0, GB/T 1.1-2020, item A-5 days',
  'promptly and with care, 周三, 上半年',
  '',
])('nothing in: %s', (text) => expect(found(text)).toBe(''));

// Public standards as their owners wrote them: the first time limit of each is found as it is meant.
test('the time limits of published Canadian service standards', () => {
  const limits = PUBLISHED.map((text) => found(text));
  expect(limits).toEqual([
    '30 business days: <=30 business days',
    '40 calendar days: <=40 days',
    '30 days: <=30 days',
    '90 days: <=90 days',
    'seventeen weeks: <=17 weeks',
    '15 minutes: <=15 min',
    '365 calendar days: <=365 days',
    '20 business days: 20 business days',
    '',
  ]);
});

const PUBLISHED = [
  'Notification of the funding decision in 30 business days',
  'Payment will be released within 40 calendar days of the successful fulfillment of requirements',
  'Replies into MINO done within a maximum of 30 days',
  'Issue Notice of Determination: 90 days or less from the date the application is received',
  'Our goal is to issue a notice of assessment within seventeen weeks of receiving a trust return.',
  'respond to calls within 15 minutes or less when clients opt to speak with an agent.',
  'resolve medium-complexity objections within 365 calendar days from the date the objection was submitted',
  'Passport application by mail - 20 business days',
  'Within a reasonable timeframe.',
];

test('every share and limit of the parcel example is found in both languages alike', () => {
  const text = readFileSync('examples/parcel/blueprints/overnight-parcel.yaml', 'utf8');
  const statements = [...text.matchAll(/statement:\n\s+en: (.+)\n\s+zh-CN: (.+)\n/g)];
  expect(statements.length).toBeGreaterThan(20);
  const levels = (words = '') =>
    quantitiesIn(words)
      .filter(({ role }) => role === 'level')
      .map(({ quantity }) => `${quantity.value.toFixed()} ${unitName(quantity.unit)}`)
      .sort();
  for (const [, english, chinese] of statements) {
    // "two-hour window" names a thing; Chinese has no hyphen to say so.
    if (!chinese?.includes('两小时时段')) expect(levels(chinese), chinese).toEqual(levels(english));
  }
});

test('hostile texts take no time', () => {
  const started = performance.now();
  for (const piece of ['1 ', '一', '每1000件', '1-', 'a hundred ', 'within the ', '3 per 1 a b c ', '1000 in ']) {
    quantitiesIn(piece.repeat(20_000));
  }
  expect(performance.now() - started).toBeLessThan(1000);
});
