import { describe, expect, test } from 'vitest';
import { linked, problemsOf } from '../../support/project.js';
import { foundIn } from './standard.js';

const RULE = 'statement-contradicts-target';
const SHARE = 'measure: {statistic: share, within: 30 min}';

/** Of a statement about a share within 30 minutes that is to be at least 95%. */
const found = (statement: string, more = `${SHARE}\ntarget: at least 95%`) =>
  foundIn(RULE, `statement: "${statement}"\n${more}`);

describe('a statement in other words than the target says nothing against it', () => {
  test.each([
    '95% of calls are answered within 30 minutes',
    'At least 950 per 1,000 calls are answered within half an hour',
    'Fewer than 5% of calls wait',
    'Nineteen in twenty calls are answered within 1800 seconds',
    '百分之九十五的来电应在半小时内接听',
    '九成五的来电应在三十分钟内接听',
    // Two of them: nobody can tell which is meant.
    '95% of calls within 30 minutes, 99% within 2 hours',
    '90% of calls on weekdays, 80% at weekends',
    'Calls are answered within 5 minutes by day and within 10 minutes by night',
    // Numbers that are no level.
    'Customers with a 10% discount are called every 10 minutes',
    'Refund 20% of the fare when the train is over 60 minutes late',
    'Calls dropped after 10 minutes; customers who wait under 10 minutes',
    'Improve the share of calls answered by 3%',
    'From 80% today',
    'Calls answered go up to 95%',
    'Teams bring the share of calls answered up to 95%',
    'The top 20% of customers are called',
    'Complaints (5% of contacts) are answered',
    'Meters read within 1% error, 计量误差不超过1%',
    'Fewer than 10% of calls are lost',
    '前20%的客户由专人回访',
    'Answer at 12:00 on 3 March, in a two-hour window, 4 or 5 of 5 times',
    '每10分钟巡视一次，退还票价的20%',
    // Other units.
    'Calls are answered within 2 business days',
    'At most 3 calls a day are lost',
  ])('%s', (statement) => expect(found(statement)).toEqual([]));
});

describe('a statement with another number', () => {
  test.each([
    ['90% of calls are answered', 'target', '90%'],
    ['96 % of calls are answered', 'target', '96 %'],
    ['Nine calls in ten are answered', 'target', 'Nine calls in ten'],
    ['Calls are answered within 20 minutes', 'limit', '20 minutes'],
    ['Calls are answered within an hour', 'limit', 'an hour'],
    ['At most 95% of calls are answered', 'direction', '95%'],
    ['Up to 95% of calls are answered', 'direction', '95%'],
    ['Calls answered go up to 92%', 'target', '92%'],
    ['９０％的来电应及时接听', 'target', '９０％'],
    ['来电应在一刻钟内接听', 'limit', '一刻钟'],
    ['不超过95%的来电应接听', 'direction', '95%'],
  ])('%s', (statement, kind, marked) => {
    const code = kind === 'target' ? RULE : `${RULE}-${kind}`;
    expect(found(statement)).toEqual([`${code}: ${marked}`]);
  });
});

describe('targets of other kinds', () => {
  test.each([
    ['At most 5 parcels are lost', 'measure: {statistic: count}\ntarget: at most 2', ['5 parcels']],
    ['At least 5 parcels are found', 'measure: {statistic: count}\ntarget: at most 2', []],
    ['At most 4 per 10,000 parcels', 'measure: {statistic: rate}\ntarget: at most 3 per 10000', ['4 per 10,000']],
    ['每1000件包裹中，破损的应不超过5件', 'measure: {statistic: rate}\ntarget: 每 1000 件不超过 3 件', ['5件']],
    ['A mean of 4.5 of 5', 'measure: {statistic: mean, scale: 1-5}\ntarget: at least 4.6 of 5', ['4.5 of 5']],
    ['平均应不低于4.6分（5分制）', 'measure: {statistic: mean}\ntarget: 至少 4.6 分（满分 5 分）', []],
    ['95% of claims within a week', 'measure: {statistic: percentile, percentile: 95}\ntarget: at most 7 days', []],
    ['5% of calls', 'measure: {statistic: percentile, percentile: 95}\ntarget: at most 7 days', []],
    ['90% of claims', 'measure: {statistic: percentile, percentile: 95}\ntarget: at most 7 days', ['90%']],
    ['Claims within a week', 'measure: {statistic: mean}\ntarget: at most 6 days', ['a week']],
    ['95% of claims', 'target: 95%', []],
    ['90% of claims', 'target: 95%', ['90%']],
    ['90% of claims within 3 days', 'measure: {statistic: share}', []],
  ])('%s against %s', (statement, more, marked) => {
    expect(found(statement, more).map((one) => one.replace(/^[\w-]+: /, ''))).toEqual(marked);
  });
});

describe('a promise', () => {
  const promised = (promise: string) =>
    found('Calls are answered', `${SHARE}\ntarget: at least 95%\npromise: ${promise}`);

  test.each(['We answer within an hour', 'Nine calls in ten are answered', 'We answer within 30 minutes', '5% wait'])(
    'may say less: %s',
    (promise) => expect(promised(promise)).toEqual([]),
  );

  test.each([
    ['We answer within 5 minutes', '5 minutes'],
    ['99% of calls are answered', '99%'],
    ['来电5分钟内接听', '5分钟'],
  ])('may not say more: %s', (promise, marked) => {
    expect(promised(promise)).toEqual([`${RULE}-promise: ${marked}`]);
  });
});

test('each wording of a statement is looked at, and marked where it stands', () => {
  const statement = 'statement:\n  en: 95% of calls are answered within 30 minutes\n  zh-CN: 90%的来电应在30分钟内接听';
  const more = `${SHARE}\ntarget: at least 95%`;
  expect(foundIn(RULE, `${statement}\n${more}`, { locale: '[en, zh-CN]' })).toEqual([`${RULE}: 90%`]);
});

test('a target that broke the schema is no target', () => {
  expect(found('90% of calls', 'target: 95 percents of')).toEqual([]);
  expect(found('within 5 minutes', 'measure: {statistic: share, within: soon}')).toEqual([]);
});

test('standards that are not in force are left alone', () => {
  const contradicted = (decision: string) =>
    linked(`encounters: [{id: e, name: E, behaviors: [{id: b, does: B, selection: {decision: ${decision}}, standards: [
      {id: s, kind: hard, statement: 90% of calls, measure: {statistic: share}, target: at least 95%}]}]}]`);
  expect(problemsOf(contradicted('standardize'), RULE)).toHaveLength(1);
  expect(problemsOf(contradicted('leave'), RULE)).toEqual([]);
});
