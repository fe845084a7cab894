import { expect, test } from 'vitest';
import { severalBehaviors } from '../../../src/pipeline/wording/several-behaviors.js';

test.each<[string, string]>([
  ['Answers the phone within 20 s and resolves the question in the first call', 'and resolves'],
  ['95% of calls are answered within 20 seconds and resolved in the first call', 'and resolved'],
  ['Agents answer 85% of calls within 30 seconds, and then offer a callback to the rest', 'and then offer'],
  ['Acknowledge letters within two days and give an estimated date of the full response', 'and give'],
  ['Calls are answered within 20 seconds and are then promptly recorded in the log', 'and are then promptly recorded'],
  ['Agents answer within 20 seconds and return each missed call by noon', 'and return'],
  ['Couriers greet 95% of customers by name and send them a receipt', 'and send'],
  [
    '90% of calls are answered. 95% of letters are answered within 10 days.',
    '95% of letters are answered within 10 days',
  ],
  ['95% of guests are checked in within 5 minutes and receive a welcome drink', 'and receive'],
  ['Nurses answer call lights within 3 minutes and document the visit', 'and document'],
  ['Rooms are cleaned by 15:00 and inspected by a supervisor', 'and inspected'],
  ['客服专员应在20秒内接听来电，并在2小时内答复客户', '并在2小时内答复客户'],
  ['来电应在30秒内接听并在当次通话中解决', '并在当次通话中解决'],
  ['95%的来电应在30秒内接听；90%的投诉应在5个工作日内结案', '90%的投诉应在5个工作日内结案'],
  ['受理客户投诉，同时告知处理时限', '同时告知处理时限'],
  ['投诉3天内回复，7天内办结', '7天内办结'],
  ['一般业务5分钟内、复杂业务20分钟内办结', '复杂业务20分钟内办结'],
  ['投诉24小时内响应、7个工作日内答复', '7个工作日内答复'],
  ['一般检查当天完成，特殊检查不超过3个工作日', '特殊检查不超过3个工作日'],
  ['一般事项当场办结，复杂事项5个工作日内办结', '复杂事项5个工作日内办结'],
  ['Complaints are answered within 2 days, resolved within 10 days', 'resolved within 10 days'],
])('several: %s', (text, word) => {
  const joint = severalBehaviors(text);
  expect(joint?.word).toBe(word);
  expect(text.slice(joint?.index, (joint?.index ?? 0) + word.length)).toBe(word);
});

test.each([
  'Agents are courteous and informed',
  'Identifies and addresses the needs of clients',
  'Signed and dated forms are filed within 2 days',
  'Calls and visits are returned within 4 business hours',
  '95% of customers who call and ask a question get an answer within 2 days',
  '95% of clients who apply online and receive a reference number hear from us within 2 days',
  'Forms and documents are returned within 2 days',
  'Drinks and hand towels are renewed within 10 minutes',
  'Phones the customer to confirm the time and give the name of the courier',
  'Answers within 2 hours and at most 4 business hours after the call',
  'Counts the parcels before leaving and on return',
  'Between 10 minutes and half an hour',
  '80% of calls are answered within 30 seconds; calls given up within 5 seconds do not count',
  '95% of parcels arrive within 2 days. Parcels held by customs for 3 days or more are excluded.',
  '来电应在20秒内接听，5秒内挂断的来电不计',
  'Applicants receive a payment or are notified within 28 calendar days',
  'An update and/or a request for information goes out every four weeks',
  '90% rate “answers quickly and resolves the question” 4 or 5 of 5',
  '尽快答复，且不超过2小时',
  '材料齐全，并符合条件的申请应在2个工作日内办结',
  '姓名、电话以及地址均应核对',
  '抽查业务中，至少98%应由柜员在提交前请客户核对户名、账号和金额',
  '并非由客户原因造成的延误应不超过1%',
  '18:00前提交的申请应当天受理',
  '18:00前提交的，当天受理',
  '24小时内未取件，2小时内联系客户',
  '95%的来电30秒内接听，其余2分钟内接听',
  '2小时内答复，最长不超过4小时',
  '3个工作日内办结，遇节假日顺延',
  '当日、次日均可取件',
  '2小时内答复，全程不超过4小时',
  'Applications received before 16:00, on the same day',
  '95% of calls are answered within 30 seconds, the rest within 2 minutes',
  'Answered within 2 hours, at the latest within 4 hours',
  'A call not answered within 30 seconds, is returned within 2 hours',
])('one: %s', (text) => {
  expect(severalBehaviors(text)).toBeUndefined();
});
