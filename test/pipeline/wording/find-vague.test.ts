import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findVague } from '../../../src/pipeline/wording/find-vague.js';

interface Labelled {
  statements: { text: string; vague: string[] }[];
}

/** What the search makes of a list in which a reader has marked the vague words. */
function measure(name: string) {
  const { statements } = JSON.parse(readFileSync(`test/fixtures/wording/${name}.json`, 'utf8')) as Labelled;
  const outcome = { statements: statements.length, hits: 0, missed: [] as string[], falseAlarms: [] as string[] };
  for (const { text, vague } of statements) {
    const missed = [...vague];
    for (const { word, index } of findVague(text)) {
      expect(text.slice(index, index + word.length)).toBe(word);
      const at = missed.indexOf(word);
      if (at < 0) outcome.falseAlarms.push(word);
      else missed.splice(at, 1);
      if (at >= 0) outcome.hits += 1;
    }
    outcome.missed.push(...missed);
  }
  return outcome;
}

describe('measured against lists that a reader has marked', () => {
  test('the standards of the Canadian government', () => {
    // "and select independent vendors" could be telling somebody to select them.
    expect(measure('canada')).toEqual({ statements: 39, hits: 11, missed: ['select'], falseAlarms: [] });
  });

  test('Chinese service rules', () => {
    expect(measure('chinese')).toEqual({
      statements: 59,
      hits: 41,
      missed: ['久等', '做好', '心服口服'],
      falseAlarms: [],
    });
  });
});

const words = (text: string, options = {}) => findVague(text, options).map(({ word }) => word);

describe('a number forgives the word it binds', () => {
  test.each([
    '尽快，且不超过 2 小时',
    'Promptly, within 2 hours',
    'As soon as possible and at most 4 business hours after the call',
    'Within a reasonable time of no more than 10 days',
    'Timely: 20 business days',
    'Immediately, on the same day',
    'Regularly, every Monday',
    '定期（每月一次）巡检',
    'Waiting times improved by 5% a year',
    'Open during normal business hours (8:30 to 16:30)',
    'Within 10 minutes outside peak hours, from 7 am to 9 am',
    '高峰时段（9:00—11:00）等候不超过30分钟',
    '在规定时限（5个工作日）内答复',
    '平均等待时长降低到8分钟',
    '大部分来电（至少80%）由同一人接听',
    'Sufficient staff: at least 3 agents at the counter',
    'Normally within 2 hours, at the latest within 4 hours',
    '一般情况下2小时内答复，最长不超过4小时',
  ])('%s', (text) => {
    expect(words(text)).toEqual([]);
  });
});

describe('what does not bind', () => {
  test.each<[string, string[]]>([
    ['90% of events have a notification issued in a timely manner', ['in a timely manner']],
    ['95%的投诉应及时处理', ['及时']],
    ['Normally within 2 hours', ['Normally']],
    ['Most of the calls are answered within 20 seconds', ['Most of the']],
    ['大部分来电应在30秒内接听', ['大部分']],
    ['90% of customers get adequate information', ['adequate']],
    ['We reply quickly. Complaints are settled within 10 days.', ['quickly']],
    ['Staff answer promptly and resolve the query within 2 days', ['promptly']],
    ['尽快受理，并在5个工作日内答复', ['尽快']],
    ['24小时服务热线应及时接听', ['及时']],
    ['Reports regularly within 2 days', ['regularly']],
    ['Within 10 minutes during non-peak hours', ['non-peak hours']],
    ['非高峰时段等候不超过10分钟', ['非高峰时段']],
    ['窗口应在规定时间内办结', ['规定时间']],
    ['一般事项当场办结', ['一般']],
    ['老年人、残疾人等特殊群体优先办理', ['等']],
    ['老年患者、孕产妇、残疾人等优先就诊', ['等']],
    ['首问负责，不得推诿', ['推诿']],
    ['A notice is issued, if applicable, within 4 weeks', ['if applicable']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

describe('words that only look vague', () => {
  test.each([
    'Follows up with a health professional',
    'With respect to refunds, staff name the day',
    'As required by the contract, staff keep the record',
    'Makes certain that every parcel is scanned',
    'As soon as the label is scanned, the receipt is sent within 1 minute',
    'Answers frequently asked questions at the desk',
    'Prompts the caller for the number',
    'Answers the second call',
    '客户等候时间应不超过10分钟',
    '确保业务不断档',
    '医保费用即时结算',
    '重大节日前一天公布营业时间',
    '一般缴款书当场打印',
    '平等对待每位客户',
    '请客户等3分钟',
    '身份证、户口簿、驾驶证等三种证件任选其一',
    '客户满意度不低于90%',
    '一般纳税人应出示营业执照',
    '与客户有关的记录保存3年',
    '定期存款到期前3天告知客户',
    '客户主动撤回申请',
    '工牌佩戴在左胸',
  ])('%s', (text) => {
    expect(words(text)).toEqual([]);
  });
});

test('a reasonable time leaves open how soon', () => {
  const texts = ['Within a reasonable timeframe', 'An acceptable waiting time', '合理时间内答复', 'A reasonable price'];
  expect(texts.flatMap((text) => findVague(text)).map((one) => one.class)).toEqual(['time', 'time', 'time', 'degree']);
});

describe('a number with a hedge leaves open by how much it may be missed', () => {
  test.each<[string, string[]]>([
    ['Calls are answered in about 20 seconds', ['about']],
    ['Within approximately half an hour', ['approximately']],
    ['Meals arrive around twenty minutes after the order', ['around']],
    ['Guests wait 10 minutes or so', ['or so']],
    ['In the region of 5 working days', ['In the region of']],
    ['等候10分钟左右', ['左右']],
    ['大约两天办结', ['大约']],
    ['15:00前后送达', ['前后']],
    ['差不多3天答复', ['差不多']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
    expect(findVague(text).map((one) => one.class)).toEqual(['margin']);
  });

  test.each([
    'In about 20 minutes, plus or minus 5',
    '约10分钟，误差不超过2分钟',
    'About 10 minutes, never more than 15',
    '10分钟左右，最长15分钟',
    'Walks around the table and tells guests about the menu',
    'Answers in more or less than a minute or so that nobody waits',
    '客户预约时间前后均可办理',
    '左右两侧均有扶手',
  ])('not in: %s', (text) => expect(words(text)).toEqual([]));
});

test('attitude words are legal where customers are asked', () => {
  const text = '90% of callers find the agent friendly, and calls are answered promptly';
  expect(words(text)).toEqual(['friendly', 'promptly']);
  expect(words(text, { attitudeAllowed: true })).toEqual(['promptly']);
  expect(words('受访客户认为接待热情', { attitudeAllowed: true })).toEqual([]);
});

test('words in quotation marks are not the text’s own', () => {
  expect(words('90% of customers rate us “friendly” or "very friendly"')).toEqual([]);
  expect(words('对“及时、热情”评4分以上的客户不低于90%')).toEqual([]);
});

test('the longest phrase is found, as it stands, whatever its case and line breaks', () => {
  expect(findVague('We reply As Soon\nAs  Possible, ASAP')).toEqual([
    { word: 'As Soon\nAs  Possible', index: 9, class: 'time' },
    { word: 'ASAP', index: 31, class: 'time' },
  ]);
  expect(words('High quality and highest-quality work')).toEqual(['High quality', 'highest-quality']);
});

test('a word within another is none', () => {
  expect(words('Untimely, unprofessional, breakfast, sooner, etcetera')).toEqual([]);
});

test('both languages of one text', () => {
  expect(words('请 ASAP 回复，尽量 politely')).toEqual(['ASAP', '尽量', 'politely']);
});

test('an endless text takes no endless time', () => {
  for (const piece of ['及时、', 'promptly and ', '优质', 'high quality ', '“', 'to and give ', '，并在']) {
    const start = performance.now();
    words(piece.repeat(50_000));
    expect(performance.now() - start).toBeLessThan(1000);
  }
});

describe('words that are vague in one place and plain in another', () => {
  test.each([
    ['Deliver hot food fast', ['fast']],
    ['Agents fast-track 95% of urgent cases', []],
    ['Response to emergencies is instant', ['instant']],
    ['Machines serve instant coffee', []],
    ['Most calls are answered in 30 seconds', ['Most']],
    ['The three most common questions are answered on the first call', []],
    ['Guests get an upgrade when available', ['when available']],
    ['Orders arrive in good condition', ['in good condition']],
    ['一般2天办结', ['一般']],
    ['水、茶等应备齐', ['等']],
    ['一等、二等应分开排队', []],
    ['客户等候时间不得过长', ['过长']],
  ])('%s', (text, expected) => expect(words(text)).toEqual(expected));
});
