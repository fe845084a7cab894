import { describe, expect, test } from 'vitest';
import { hasTimeLimit } from '../../../src/pipeline/wording/limits.js';

describe('a time that words name is a limit', () => {
  test.each([
    '95% of repairs are ready by the promised date',
    '95% of repairs are ready by the date promised',
    'Repairs are ready by the date on the receipt',
    'Shoes are ready by the date printed on the ticket',
    'Parcels arrive by the time given in the confirmation',
    'Goods are delivered before the date the customer was told',
    'Orders are delivered when promised',
    'We call back when we said we would',
    'Fitters come within the time slot they agreed',
    'Rooms are ready at the time confirmed',
    'Files are returned by the deadline, before the deadline at the latest',
    'Complaints are registered by the end of the working day',
    'Calls are returned by close of business',
    '按承诺日期交付',
    '在回执所列日期前办结',
    '在回执上载明的日期前领证',
    '维修件应在取件单上的日期前修好',
    '应在告知客户的承诺时间内回电',
    '应在公示的时限内办结',
    '应在约定的上门时间到达',
    '应按预定日期送达',
    '证件到期前提醒续办',
    '应在截止日期前答复',
    '应在营业结束前回复',
    '应在月底前寄出账单',
  ])('%s', (text) => expect(hasTimeLimit(text)).toBe(true));
});

describe('a time that is only spoken of is none', () => {
  test.each([
    'The receipt shows the date',
    'Staff tell the customer the date and the time',
    'The date of birth on the form is checked',
    'Opening times are on the website',
    'Courteous at all times',
    'At the time of the call the file is open',
    'Clerks explain the time it takes',
    'In the morning the counter is open',
    '告知办理时间和费用',
    '通知时间变更',
    '在回执上注明日期',
    '写明日期和经办人',
    '公布服务时间',
    '填写服务日志',
    '出示排班时间表',
    '营业时间内有人值守',
    '客户能查证的时限已经公示',
    '核对票据的日期',
  ])('%s', (text) => expect(hasTimeLimit(text)).toBe(false));
});
