import type { indices as english } from '../../en/rules/indices.js';
import type { Same } from '../../topic-words.js';

const quote = (value: unknown) => `“${value}”`;

export const indices: Same<typeof english> = {
  titles: {
    'index-item-unresolved': '指数的各项都是有效的标准，每条只计一次。',
    'index-weight-without-reason': '指数的每个权重都写明一次失误让客户损失什么。',
    'index-weights-inconsistent': '指数的权重能区分失误轻重，彼此不矛盾。',
    'index-without-target': '指数有目标值、统计周期和业务量。',
  },
  options: {
    'index-weights-inconsistent.equal-items': '达到多少项时，权重不得全部相同',
    'index-weights-inconsistent.weight-ratio': '一项的权重达到另一项的多少倍，才比较两者背后期望的重要性',
    'index-weights-inconsistent.importance-gap': '权重大的一项，其期望的重要性低多少分才算矛盾',
  },
  findings: {
    'index-item-unresolved-none': () => '这个指数没有任何可加总的内容。请用 items 列出失误代价最大的几条标准。',
    'index-item-unresolved': (a) =>
      `标准${quote(a.standard)}没有生效，因为行为${quote(a.behavior)}没有设为标准。请从指数中去掉，或改为 standardize。`,
    'index-item-unresolved-twice': (a) =>
      `标准${quote(a.standard)}在这个指数中已有一项，它的失误会被重复计算。请只保留一项，写真正要用的权重。`,
    'index-item-unresolved-mean': (a) =>
      `标准${quote(a.standard)}测量的是平均值，平均值数不出失误次数。请换成按件统计的标准，例如时限内完成的占比。`,
    'index-weight-without-reason': (a) =>
      `${quote(a.standard)}的一次失误为什么权重是 ${a.weight}？请用 reason 写明一次失误让客户损失什么。`,
    'index-weights-inconsistent': (a) =>
      `${a.count} 项的权重都是 ${a.weight}，等于说每种失误给客户造成的损失都一样。请让对客户伤害最大的失误权重最大。`,
    'index-weights-inconsistent-reason': (a) =>
      `同样的理由，这里权重为 ${a.weight}，${quote(a.other)}却为 ${a.otherWeight}。请写明哪种失误更严重、为什么，或改为相同的权重。`,
    'index-weights-inconsistent-wait': (a) =>
      `${quote(a.standard)}与${quote(a.other)}用的是同一个计时起止点。等候超过较长时限的客户损失更大，权重却只有 ${a.weight}，较短的时限反而是 ${a.otherWeight}。等得更久，权重不应更小。`,
    'index-weights-inconsistent-importance': (a) =>
      `${quote(a.standard)}权重为 ${a.weight}，${quote(a.other)}只有 ${a.otherWeight}，而客户对两者背后期望的重要性评分分别是 ${a.importance} 和 ${a.otherImportance}。请按失误给客户造成的损失定权重，或重新征询客户。`,
    'index-without-target': () =>
      '这个指数没有目标值，分数是好是坏无从判断。请加上 target，例如各条标准恰好达标时的总分。',
    'index-without-target-period': () => '没有写明多长时间加总一次。请加上 period，例如 day 或 month。',
    'index-without-target-volume': () =>
      '业务多了，失误自然也多，只看总分看不出来。请加上 volume，例如收寄包裹数，以便折算每件业务的指数。',
  },
};
