import { expect, test } from 'vitest';
import { findAbstract } from '../../../src/pipeline/wording/find-abstract.js';

test.each<[string, string]>([
  ['Delivers excellent service', 'Delivers excellent service'],
  ['Is reliable', 'Is reliable'],
  ['Provides quality service to all customers', 'Provides quality service'],
  ['Offers friendly, professional customer service', 'Offers friendly, professional customer service'],
  ['Improves customer satisfaction', 'Improves customer satisfaction'],
  ['Always puts customers first', 'puts customers first'],
  ['Meets and exceeds customer expectations', 'Meets and exceeds customer expectations'],
  ['Treats everyone with respect', 'Treats everyone with respect'],
  ['Goes the extra mile', 'Goes the extra mile'],
  ['Shows empathy', 'Shows empathy'],
  ['提供优质服务', '提供优质服务'],
  ['为客户提供热情、周到的服务', '提供热情、周到的服务'],
  ['始终以客户为中心', '以客户为中心'],
  ['不断提升客户满意度', '提升客户满意度'],
  ['让每位客户满意', '让每位客户满意'],
  ['服务态度热情', '服务态度热情'],
  ['保持良好的服务态度', '保持良好的服务态度'],
  ['尊重客户', '尊重客户'],
])('abstract: %s', (text, word) => {
  expect(findAbstract(text)).toEqual({ word, index: text.indexOf(word) });
});

test.each([
  'Delivers every parcel on the route list by 12:00',
  'Provides service in French',
  'Offers a same-day service',
  'Gives customers the price in writing',
  'Is at the counter when the doors open',
  'Sends a satisfaction survey after each call',
  'Provides a satisfaction survey at the desk',
  'Takes ownership of the complaint until the customer agrees to close it',
  'Keeps the question until the caller has the answer',
  'Notes “provides excellent service” when a customer says so',
  '给等候的客户递一杯水',
  '提供三种付款方式',
  '核对客户的需求并复述',
  '询问客户满意度评分的原因',
  '满意度调查短信在结案后1小时内发出',
])('an act: %s', (text) => {
  expect(findAbstract(text)).toBeUndefined();
});

test('an endless text takes no endless time', () => {
  for (const piece of ['优质', '提供优质、', 'provides high quality ', 'excellent good ', '“']) {
    const start = performance.now();
    findAbstract(`提供${piece.repeat(50_000)}`);
    findAbstract(piece.repeat(50_000));
    expect(performance.now() - start).toBeLessThan(1000);
  }
});
