import type { Quantity } from '../../../model/quantity.js';
import type { sayings as english, Parts } from '../../en/walk/sayings.js';
import { quantity } from '../documents/formats.js';

const plain = (written: Quantity) => quantity(written).replaceAll(' ', '');
const level = ({ operator: _, ...bare }: Quantity) => plain(bare);

const time = (within: Quantity | undefined, from: string | undefined) =>
  within ? `${from ? `在${from}后` : '在'}${level(within)}内` : '';

const PERIOD: Record<string, string> = {
  shift: '每班',
  day: '每天',
  week: '每周',
  month: '每月',
  quarter: '每季度',
  'half-year': '每半年',
  year: '每年',
};

/** 不超过 3 as a requirement. */
const bound = (target: Quantity) => (target.operator === '<=' ? `不应超过${level(target)}` : `应${plain(target)}`);

function hard({ statistic, percentile, target, of, act, within, from, every }: Parts): string | undefined {
  if (!of || !act) return undefined;
  switch (statistic) {
    case 'share':
      if (target?.operator?.startsWith('<')) return `${of}中${time(within, from)}${act}的${bound(target)}`;
      return `${target ? `${level(target)}的` : ''}${of}应${time(within, from)}${act}`;
    case 'percentile':
      return target && `${percentile ?? 90}%的${of}应${time(target, from)}${act}`;
    case 'mean':
      return target?.unit.kind === 'duration' ? `${of}平均应${time(target, from)}${act}` : undefined;
    case 'rate':
      if (target?.unit.kind !== 'per') return undefined;
      return `每${target.unit.base.toFixed()}${of}中${act}的${bound({ ...target, unit: { kind: 'count', points: false } })}`;
    default:
      return target && `${(every && PERIOD[every]) ?? ''}${act}的${of}${bound(target)}`;
  }
}

function soft({ statistic, target, of, what: rated, favorable, scale }: Parts): string | undefined {
  if (!of || !rated || !scale) return undefined;
  // 对快递员的礼貌的评分 has one 的 too many.
  const what = rated.replace(/^([^的]+)的([^的]{1,6})$/, '$1$2');
  const full = `（满分${scale[1]}分）`;
  if (statistic === 'mean') return target && `${of}对${what}的评分平均应${plain(target)}`;
  if (!favorable) return undefined;
  const [from, to] = favorable;
  const good = from === to ? `${to}分` : to - from === 1 ? `${from}分或${to}分` : `${from}分至${to}分`;
  return `${target ? `${level(target)}的` : ''}${of}对${what}的评分应为${good}${full}`;
}

export const sayings: typeof english = {
  unit: (of) => of.replace(/^(?:全部|所有)(?:的)?/, ''),
  statement: (parts) => (parts.soft ? soft(parts) : hard(parts)),
  counts: (of, act, timed) => `${timed ? '按时' : ''}${act}的${of}`,
  actIn: (counts, of) =>
    of !== '' && counts.endsWith(`的${of}`) ? counts.slice(0, -of.length - 1).replace(/^按时/, '') : undefined,
  ratings: (what) => `对${what}的好评`,
  whatIn: (counts) => /^对(.+)的好评$/.exec(counts)?.[1],
  question: (what) => `您如何评价${what}？`,
  asked: (segment) => `受访${segment ?? '客户'}`,
  reasons: {
    'nobody-asked': () => '没有客户提出过这项要求',
    unimportant: (a) => `客户给它的重要性只有 ${a.importance} 分（满分 10 分）`,
    'beyond-staff': () => '做这件事的员工左右不了结果',
    unrealistic: () => '目前还做不到',
    unrated: () => '客户有这项期望，重要性尚待调查',
    important: (a) => `客户给它的重要性为 ${a.importance} 分（满分 10 分）`,
    improve: (a) => `重要性 ${a.importance} 分，而客户对现状只给 ${a.performance} 分`,
    maintain: (a) => `重要性 ${a.importance} 分，客户给现状 ${a.performance} 分，是应当保持的强项`,
    'low-priority': (a) => `重要性 ${a.importance} 分，其他事项更要紧`,
    overkill: (a) => `重要性只有 ${a.importance} 分，现状已有 ${a.performance} 分`,
  },
};
