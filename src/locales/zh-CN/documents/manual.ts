import type { DocumentWords } from '../../en/documents.js';

const ratedBy = (n: number, assumed: number, unsourced: number) => {
  if (assumed + unsourced === 0) return `客户以 1 至 10 分评价了 ${n} 项期望：有多重要，目前做得如何。`;
  const each = `${n} 项期望各有 1 至 10 分的评分：对客户有多重要，目前做得如何。`;
  if (assumed === n) return `${each}这些评分均为推测，尚未询问客户。`;
  if (unsourced === n) return `${each}这些评分没有写明来源。`;
  const parts = [
    assumed > 0 && `${assumed} 项评分为推测`,
    unsourced > 0 && `${unsourced} 项没有写明来源`,
    assumed + unsourced < n && '其余来自客户',
  ].filter(Boolean);
  return `${each}其中 ${parts.join('，')}。`;
};

export const manual: DocumentWords['manual'] = {
  title: '服务标准手册',
  foreword: '前言',
  closing: '结语',
  purpose: '目的与范围',
  purposeText: (organization, customerDefined) =>
    `本手册汇集${organization}的服务标准。${customerDefined ? '每项标准都' : '未注明“公司定义”的标准，都'}从客户的期望出发，写明员工为此应做什么、应做到什么程度。`,
  scope: '适用范围',
  segmentColumns: ['客户群', '划分依据', '说明'],
  reading: '如何阅读标准',
  readingRows: {
    hard: '可以计数、计时或通过检查核实。',
    soft: '以询问得到的意见为依据，让员工知道客户希望受到怎样的对待。',
    fix: '通过技术、政策或流程的一次改变解决问题，不再需要标准。',
    target: '应达到的水平。',
    floor: '低于此水平即不可接受；介于底线值与目标值之间的，需要改进。',
    baseline: '设定目标值时的实际水平。',
    code: '八位字符，随标准的内容而变，用来核对印出的文本是否现行。',
  },
  readingTerms: {
    hard: '硬性标准',
    soft: '软性标准',
    fix: '一次性修正',
    target: '目标值',
    floor: '底线值',
    baseline: '基线',
    code: '代码',
  },
  sequence: '客户经历的服务过程',
  sequenceText: (n) => `整个服务包含 ${n} 次服务接触，按客户经历的先后排列。每一次接触，客户都会重新形成看法。`,
  sequenceColumns: ['序号', '服务接触', '阶段', '渠道', '期望数', '标准数'],
  priorities: '客户最看重什么',
  prioritiesText: (n, assumed, unsourced, importance, performance) =>
    `${ratedBy(n, assumed, unsourced)}重要性高于均值 ${importance} 分而绩效低于均值 ${performance} 分的，应首先改进。`,
  prioritiesColumns: ['客户的话', '服务接触', '重要性', '绩效', '结论'],
  supposed: '推测客户会说',
  byEncounter: '各服务接触的标准',
  expectations: '客户期望',
  expectationColumns: ['客户的话', '维度', '重要性', '绩效', '来源'],
  tolerance: (desired, adequate) =>
    [desired && `理想服务：${desired}`, adequate && `适当服务：${adequate}`].filter(Boolean).join('；'),
  standards: '标准',
  noStandards: '本服务接触未设标准。',
  left: '经考虑未设为标准的行为',
  leftColumns: ['行为', '决定', '理由'],
  fixes: '一次性修正',
  fixColumns: ['改变', '类别', '回应的期望', '负责岗位', '期限', '状态'],
  presumed: (known) => `客户如何经历这次服务接触：${known}。`,
  unsaid: '这次服务接触的过程从何得知，没有写明。',
  companyDefined: '公司定义的标准：背后尚无客户期望。在此之前，它服务的是单位自身，而不是客户。',
  unanswered: '这项期望尚无回应',
  indexText: (n, period) =>
    `指数把 ${n} 项标准的失误次数分别乘以权重后相加，权重反映失误给客户造成的损失。${period ? `指数${period}计算一次，` : '指数'}越低越好。`,
  indexColumns: ['失误的计数依据', '权重', '权重理由'],
  indexUnit: (per, volume) => `除总分外，另按每 ${per} ${volume}折算。`,
  indexTarget: '目标值',
  responsibilities: '谁对什么负责',
  responsibilityText: '每项标准由谁在日常工作中做到，谁对结果负责，多久测量一次，结果告诉谁，目标值何时重新审视。',
  responsibilityColumns: ['标准', '由谁做到', '对结果负责', '测量', '结果反馈给', '复审日期'],
  revisions: '修订记录',
  revisionColumns: ['版本', '日期', '修订人', '修订内容'],
  revisionChanges: (version) => `第 ${version} 版的变化`,
  approvals: '审批',
};
