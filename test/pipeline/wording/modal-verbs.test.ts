import { describe, expect, test } from 'vitest';
import { findModalVerbs } from '../../../src/pipeline/wording/modal-verbs.js';

/** The text with its words replaced, those that need a second look in brackets. */
function shown(text: string): string {
  return findModalVerbs(text).reduceRight(
    (left, { word, index, instead, safe }) =>
      left.slice(0, index) + (safe ? instead : `[${word}]`) + left.slice(index + word.length),
    text,
  );
}

describe('words that can simply be replaced', () => {
  test.each([
    ['客服必须在 30 秒内接听', '客服应在 30 秒内接听'],
    ['柜员必须要核对两次', '柜员应核对两次'],
    ['变更必须得到客户同意', '变更应得到客户同意'],
    ['每单都必须由值班经理复核', '每单都应由值班经理复核'],
    ['快递员务必当面交件', '快递员应当面交件'],
    ['务必要逐项核对', '应逐项核对'],
    ['投诉须在 3 日内答复', '投诉应在 3 日内答复'],
    ['员工应当佩戴工牌', '员工应佩戴工牌'],
    ['等候时间不得超过 15 分钟', '等候时间不应超过 15 分钟'],
    ['回复内容不得少于 50 字', '回复内容不应少于 50 字'],
    ['不得要求客户重复提交', '不应要求客户重复提交'],
    ['员工不得当面议论客户', '员工不应当面议论客户'],
    ['必须先致歉，不得推诿', '应先致歉，不应推诿'],
  ])('%s → %s', (text, mended) => {
    expect(shown(text)).toBe(mended);
  });
});

describe('words that need a second look', () => {
  test.each([
    ['客户必须签字，才能领卡', '客户[必须]签字，才能领卡'],
    ['退款须经主管批准方可办理', '退款[须]经主管批准方可办理'],
    ['柜员必须要求客户出示证件', '柜员[必须]要求客户出示证件'],
    ['员工应必须佩戴工牌', '员工应[必须]佩戴工牌'],
    ['钥匙不可外借', '钥匙[不可]外借'],
    ['员工不可以在柜台用餐', '员工[不可以]在柜台用餐'],
    ['服务区内禁止吸烟', '服务区内[禁止]吸烟'],
    ['面带微笑;禁止冷笑', '面带微笑;[禁止]冷笑'],
    ['未经许可不可复印', '未经许可[不可]复印'],
    ['严禁向客户索要财物', '[严禁]向客户索要财物'],
    ['不准挂断客户电话', '[不准]挂断客户电话'],
    ['不许中途离岗', '[不许]中途离岗'],
    ['必须得有人值守', '[必须得]有人值守'],
  ])('%s', (text, marked) => {
    expect(shown(text)).toBe(marked);
  });
});

describe('words that only look like it', () => {
  test.each([
    '应在 2 小时内回电',
    '不应让客户等候超过 15 分钟',
    '办理业务所必须的材料',
    '生活必须品',
    '客户不必须到场',
    '确认是否必须面签',
    '无须客户到场，毋须预约',
    '出示客户须知',
    '请务必保管好号票',
    '对应当日的预约逐一核对',
    '在相应当班记录上签字',
    '应当面交件，应当场答复，应当日办结',
    '不得不改约的取件',
    '因不可抗力延误的包裹',
    '不可避免的等候',
    '面单不可识别的包裹',
    '告知不可退货的商品',
    '态度和速度缺一不可',
    '系统不可用的时段',
    '询问可不可以代签',
    '核对有无禁止寄递物品',
    '被禁止进入的区域',
    '询问禁止事项',
    '报时不准的钟',
    '不准确、不准时的到达',
    '不准备零钱的柜台',
    '不许诺做不到的事',
    '处理不得当的投诉',
    '超时不得分的工单',
    '对“必须马上赔”的来电先致歉',
    'Must be answered within 20 seconds',
  ])('%s', (text) => {
    expect(shown(text)).toBe(text);
  });
});

test('a long text does not take long', () => {
  const text = '必须'.repeat(50_000);
  const start = performance.now();
  findModalVerbs(text);
  expect(performance.now() - start).toBeLessThan(500);
});
