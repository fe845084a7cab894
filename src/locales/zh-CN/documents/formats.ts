import type { Operator, Quantity } from '../../../model/quantity.js';

const OPERATORS: Record<Operator, string> = {
  '>=': '不低于 ',
  '<=': '不超过 ',
  '>': '高于 ',
  '<': '低于 ',
  '=': '等于 ',
};

const UNITS = { s: '秒', min: '分钟', h: '小时', day: '天', week: '周', month: '个月', year: '年' };
const BUSINESS_UNITS = {
  s: '秒（工作时间）',
  min: '分钟（工作时间）',
  h: '个工作小时',
  day: '个工作日',
  week: '周（工作时间）',
  month: '个月（工作时间）',
  year: '年（工作时间）',
};

export function quantity({ operator, value, unit }: Quantity): string {
  const sign = operator ? OPERATORS[operator] : '';
  const number = value.toFixed();
  switch (unit.kind) {
    case 'count':
      return `${sign}${number}${unit.points ? ' 分' : ''}`;
    case 'percent':
      return `${sign}${number}%`;
    case 'duration':
      return `${sign}${number} ${unit.business ? BUSINESS_UNITS[unit.time] : UNITS[unit.time]}`;
    case 'per':
      return rate(sign, number, unit.base.toFixed());
    case 'of':
      return `${sign}${number} 分（满分 ${unit.base.toFixed()} 分）`;
  }
}

const PARTS: Record<string, string> = { '1000': '千', '10000': '万' };

function rate(sign: string, number: string, base: string): string {
  const part = PARTS[base];
  if (part !== undefined) return `${sign.trim()}${part}分之 ${number}`;
  return `每 ${base} 中${sign.trim() ? sign : ' '}${number}`;
}

/** 句中并列：“甲、乙和丙”。 */
export const series = (items: readonly string[], last: '和' | '或') =>
  [items.slice(0, -1).join('、'), ...items.slice(-1)].filter((one) => one !== '').join(last);

/** `1-5` 印作 1～5。 */
export const span = (range: string) => range.replace('-', '～');

export const spanBetween = (range: string, low: string, high: string) => {
  const [from, to] = range.split('-');
  return `${from}（${low}）至 ${to}（${high}）`;
};

export function date(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

const DAYS: Record<string, string> = {
  mon: '周一',
  tue: '周二',
  wed: '周三',
  thu: '周四',
  fri: '周五',
  sat: '周六',
  sun: '周日',
};

export const dayNames = (days: string) =>
  days
    .split(',')
    .map((span) =>
      span
        .trim()
        .split('-')
        .map((day) => DAYS[day] ?? day)
        .join('至'),
    )
    .join('、');
