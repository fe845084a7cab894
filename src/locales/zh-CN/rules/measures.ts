import type { measures as english } from '../../en/rules/measures.js';
import type { Args, Same } from '../../topic-words.js';

const quote = (value: unknown) => `“${value}”`;

const LEVELS: Record<string, string> = { target: '目标值', floor: '底线值', baseline: '基线', benchmark: '标杆' };
const level = (name: unknown) => LEVELS[String(name)] ?? '';

const FITTING: Record<string, string> = {
  percent: '占比只能在 0% 到 100% 之间',
  duration: '时长不会小于零',
};

function between({ least, most }: Args): string {
  return most === undefined ? `结果最小为 ${least}` : `结果只能在 ${least} 到 ${most} 之间`;
}

const WHY: Record<string, (other: string) => string> = {
  bare: (other) => `它没有写单位，请补上与${other}相同的单位。`,
  business: (other) => `工作时间与自然时间无法换算，请与${other}统一口径。`,
};

export const measures: Same<typeof english> = {
  titles: {
    'target-without-direction': '目标值写明越高越好还是越低越好。',
    'target-out-of-range': '目标值既有可能达到，也有可能达不到。',
    'unit-mismatch': '目标值、底线值、基线和标杆的单位与测量结果一致。',
    'floor-not-below-target': '底线值比目标值差，且单位相同。',
    'statement-contradicts-target': '标准表述和对外承诺中的数字与测量指标、目标值一致。',
    'range-as-threshold': '阈值只写一个数，不写区间。',
    'sample-too-small-for-target': '样本量足以证明目标值已经达到。',
    'survey-without-question': '通过问卷测量的指标写明问卷题目。',
    'scale-without-favorable': '按评分统计占比时，写明哪些分数算好评。',
  },
  options: {
    'sample-too-small-for-target.confidence': '置信区间的置信水平，以百分数表示，50 到 99.9',
  },
  findings: {
    'target-out-of-range': (a) =>
      `${level(a.level)}${quote(a.value)}不可能出现：${FITTING[String(a.kind)] ?? between(a)}。`,
    'target-out-of-range-always': (a) =>
      `任何结果都满足${level(a.level)}${quote(a.value)}，分不出好坏。请写出真正区分好坏的数值。`,
    'target-out-of-range-never': (a) =>
      `任何结果都达不到${level(a.level)}${quote(a.value)}。请写一个做得好就能达到的数值。`,
    'target-out-of-range-index': (a) => `目标值${quote(a.value)}小于零，而失误的加权总分不会是负数。请写允许的分数。`,
    'unit-mismatch': (a) =>
      `${level(a.level)}${quote(a.value)}无法与${level(a.other)}${quote(a.target)}比较。${
        WHY[String(a.why)]?.(level(a.other)) ?? `请统一为${level(a.other)}的单位。`
      }`,
    'unit-mismatch-share': (a) =>
      `测量的是占比，${level(a.level)}不能写${quote(a.value)}。请写百分数，例如“至少 95%”；时限应写在 within 中。`,
    'unit-mismatch-count': (a) =>
      `测量的是次数，${level(a.level)}不能写${quote(a.value)}。请写数字，例如“不超过 3”，或把 statistic 改为 share 或 rate。`,
    'unit-mismatch-rate': (a) =>
      `测量的是比率，${level(a.level)}不能写成${quote(a.value)}这样的评分。请写“每 1000 件不超过 3 件”这样的比率。`,
    'unit-mismatch-time': (a) =>
      `测量的是从计时起点到计时终点的时长，${level(a.level)}不能写${quote(a.value)}。请写时长，例如“不超过 5 分钟”，或把 statistic 改为 share。`,
    'unit-mismatch-scale': (a) =>
      `测量的是 ${a.scale} 分量表上的评分，${level(a.level)}不能写${quote(a.value)}。请写该量表上的分数；若要好评占比，请把 statistic 改为 share。`,
    'unit-mismatch-index': (a) =>
      `指数是总分，或每若干件业务折合的分数，目标值不能写${quote(a.value)}。请写分数，例如“不超过 1200 分”。`,
    'floor-not-below-target': (a) =>
      `底线值${quote(a.floor)}不比目标值${quote(a.target)}差，没达到目标就直接亮红灯，没有黄灯可言。底线值应${a.more ? '低' : '高'}于目标值。`,
    'floor-not-below-target-direction': (a) =>
      `目标值${quote(a.target)}越${a.more ? '高' : '低'}越好，底线值${quote(a.floor)}却越${a.more ? '低' : '高'}越好。底线值也应写“${a.more ? '至少' : '不超过'}”。`,
    'floor-not-below-target-unit': (a) => `底线值${quote(a.floor)}与目标值${quote(a.target)}无法比较。请使用同一单位。`,
    'statement-contradicts-target': (a) =>
      `文字写的是${quote(a.written)}，目标值却是${quote(a.meant)}。员工照文字做，考核却看目标值，请统一为真正要求的那个数。`,
    'statement-contradicts-target-direction': (a) =>
      `${quote(a.written)}前后的说法与目标值${quote(a.meant)}方向相反，请改正其中写错的一处。`,
    'statement-contradicts-target-percentile': (a) =>
      `文字写的是${quote(a.written)}，测量的却是第 ${a.meant} 百分位数。请统一为同一个数。`,
    'statement-contradicts-target-limit': (a) =>
      `文字写的是${quote(a.written)}，${a.key === 'target' ? '目标值' : 'measure.within '}却是${quote(a.meant)}。员工照文字做，考核却看后者，请统一为真正要求的那个时限。`,
    'statement-contradicts-target-promise': (a) =>
      `对外承诺写的是${quote(a.written)}，标准却只要求${quote(a.meant)}。对客户的承诺不应高于对员工的要求。`,
    'range-as-threshold': (a) =>
      `${quote(a.range)}是一个区间，落在中间的算不算达标，谁也说不清。请只写起决定作用的那一个${a.kind === 'percent' ? '百分数' : '时限'}。`,
    'sample-too-small-for-target': (a) =>
      `即使 ${a.cases} 个样本全部${a.less ? '没有失误' : '达标'}，${a.confidence}% 置信区间的${a.less ? '上限' : '下限'}也只到 ${a.reach}%，无法证明${quote(a.target)}。每次至少要 ${a.needed} 个样本，或改为全数统计。`,
    'sample-too-small-for-target-perfect': (a) =>
      `抽样无法证明${quote(a.target)}：即使 ${a.cases} 个样本全部${a.less ? '没有失误' : '达标'}，${a.confidence}% 置信区间的${a.less ? '上限' : '下限'}也只到 ${a.reach}%。请改为全数统计，或设一个抽样能证明的目标值。`,
    'survey-without-question': () =>
      '结果来自问卷，却看不到问了客户什么。请用 question 写出题目原文，使每次调查问的都一样。',
    'scale-without-favorable': (a) => `量表 ${a.scale} 中哪些分数计入占比？请用 favorable 写明，例如${quote(a.best)}。`,
    'scale-without-favorable-scale': (a) =>
      `${quote(a.favorable)}算好评，却没有写是几分量表。请加上 scale，例如“1-5”。`,
    'scale-without-favorable-outside': (a) =>
      `${quote(a.favorable)}不在 ${a.scale} 分量表之内。请写量表上的分数，例如${quote(a.best)}。`,
    'scale-without-favorable-all': (a) =>
      `${quote(a.favorable)}是整个量表，所有回答都算好评。请只写满意的客户会打的分数，例如${quote(a.best)}。`,
  },
};
