import type { Operator, Quantity } from '../../model/quantity.js';
import type { DocumentWords } from '../en/documents.js';
import { smart } from './smart.js';

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

function quantity({ operator, value, unit }: Quantity): string {
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

function rate(sign: string, number: string, base: string): string {
  return `每 ${base} 中${sign.trim() ? sign : ' '}${number}`;
}

function date(iso: string): string {
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

const dayNames = (days: string) =>
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

/** 文件中除项目内容以外的全部文字。 */
export const documents: DocumentWords = {
  quantity,
  date,
  rhythm: {
    each: '逐笔',
    shift: '每班',
    day: '每日',
    week: '每周',
    month: '每月',
    quarter: '每季度',
    'half-year': '每半年',
    year: '每年',
  },
  every: (duration) => `每 ${duration}`,
  samplePer: { day: '每日', week: '每周', month: '每月', quarter: '每季度', year: '每年' },
  sample: (n, per) => `${per ?? ''} ${n} 例`.trim(),
  listed: (items) => items.join('、'),
  between: '；',
  afterSentence: '',
  pair: (label, value) => `${label}：${value}`,
  quoted: (words) => `“${words}”`,
  bySegment: (said, segment) => `${said}（${segment}）`,
  sentence: (words) => (/[。！？….!?]$/.test(words) ? words : `${words}。`),
  none: '—',

  labels: {
    contents: '目次',
    page: { before: '第 ', between: ' 页，共 ', after: ' 页' },
    name: '姓名',
    signature: '签字',
    date: '日期',
  },
  properties: { number: '文件编号', version: '版本', effective: '实施日期', review: '复审日期' },
  kinds: { hard: '硬性', soft: '软性' },
  stage: { before: '售前', during: '售中', after: '售后' },
  channel: { 'on-site': '现场', phone: '电话', online: '网络', mail: '信函' },
  known: { observed: '经观察或向客户询问得知', assumed: '推测，尚未观察', proposed: '拟议，尚未实施' },
  dimension: {
    reliability: '可靠性',
    responsiveness: '响应性',
    assurance: '保证性',
    empathy: '移情性',
    tangibles: '有形性',
  },
  basis: { geographic: '地理', demographic: '人口', psychographic: '心理', behavioral: '行为' },
  method: {
    survey: '问卷调查',
    interview: '访谈',
    'focus-group': '焦点小组',
    complaints: '投诉记录',
    observation: '现场观察',
    'mystery-shopping': '神秘顾客',
    contract: '合同',
    other: '其他来源',
  },
  source: {
    operations: '运营数据',
    audit: '检查',
    survey: '客户调查',
    'mystery-shopping': '神秘顾客',
    complaints: '投诉记录',
    interviews: '访谈',
  },
  statistic: { share: '占比', rate: '比率', count: '次数', mean: '均值', percentile: '百分位数' },
  percentile: (n) => `第 ${n} 百分位数`,
  decision: { standardize: '设为标准', leave: '由员工自行把握', fix: '以一次性修正解决' },
  change: { technology: '技术', policy: '政策', procedure: '程序' },
  status: { planned: '计划中', done: '已完成', dropped: '已放弃' },
  quadrant: {
    improve: '重点改进',
    maintain: '继续保持',
    'low-priority': '优先级低',
    'possible-overkill': '可能过度',
  },

  measure: {
    counted: (counts) => `：${counts}`,
    denominator: '总数',
    excludes: '不计入',
    within: '时限',
    clock: (from, to) => `计时：自“${from}”起，至“${to}”止`,
    calendar: '计时日历',
    question: '问题',
    scale: (scale, favorable) => (favorable ? `量表：${scale}，其中 ${favorable} 计入` : `量表：${scale}`),
    sampleSize: '样本',
    taken: (source, every) => (every ? `数据来自${source}，${every}统计` : `数据来自${source}`),
  },

  manual: {
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
    },
    readingTerms: {
      hard: '硬性标准',
      soft: '软性标准',
      fix: '一次性修正',
      target: '目标值',
      floor: '底线值',
      baseline: '基线',
    },
    sequence: '客户经历的服务过程',
    sequenceText: (n) => `整个服务包含 ${n} 次服务接触，按客户经历的先后排列。每一次接触，客户都会重新形成看法。`,
    sequenceColumns: ['序号', '服务接触', '阶段', '渠道', '期望数', '标准数'],
    priorities: '客户最看重什么',
    prioritiesText: (n, importance, performance) =>
      `客户以 1 至 10 分评价了 ${n} 项期望：有多重要，目前做得如何。重要性高于均值 ${importance} 分而绩效低于均值 ${performance} 分的，应首先改进。`,
    prioritiesColumns: ['客户的话', '服务接触', '重要性', '绩效', '结论'],
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
    approvals: '审批',
  },
  standard: {
    answers: '回应的期望',
    behavior: '行为',
    measure: '测量指标',
    target: '目标值',
    floor: '底线值',
    baseline: '基线',
    benchmark: '标杆',
    benchmarkOf: (value, of) => `${value}（${of}）`,
    owner: '负责岗位',
    feedback: (to, details) => (details ? `${to}（${details}）` : to),
    chosen: '入选理由',
    accepted: (by, on) => `已由${by}认可${on ? `（${on}）` : ''}`,
    ownerAndFeedback: (owner, feedback) => `${owner}；结果反馈给${feedback}`,
    feedbackOnly: (feedback) => `结果反馈给${feedback}`,
    published: '对外公布',
    publishedYes: '是，见服务承诺',
    publishedNo: (reason) => (reason ? `否：${reason}` : '否'),
    review: '复审日期',
    role: (title, does) => `${title}：${does}`,
    companyDefined: '公司定义',
    index: '所属指数',
    indexWeight: (index, weight) => `${index}，权重 ${weight}`,
  },
  sop: {
    subtitle: '标准作业程序',
    purpose: '目的',
    purposeText: (asked) =>
      asked ? '本程序确保客户在此得到他们告诉我们的期望：' : '本程序确保客户在此得到他们所期望的：',
    noExpectations: '尚未询问客户在此有何期望。',
    scope: '范围',
    service: '服务',
    stage: '阶段',
    channel: '渠道',
    customers: '客户',
    known: '过程的依据',
    responsibilities: '职责',
    responsibilityColumns: ['岗位', '做什么'],
    definitions: '术语',
    definitionWait: '客户预期等待的时间，以及能够容忍的最长时间。',
    definitionTerms: { wait: '标准时间与可容忍时间', target: '目标值', floor: '底线值' },
    calendar: '工作时间与工作日',
    calendarHours: (days, hours, zone) =>
      [days && dayNames(days), hours?.replace('-', ' 至 ')].filter(Boolean).join('，') +
      (zone ? `（${zone} 时区）` : ''),
    procedure: '程序',
    procedureColumns: ['序号', '顾客行为', '由谁做什么', '有形展示', '标准'],
    noSteps: '本服务接触的步骤尚未描述。',
    backstage: '后台',
    offstage: (who, note) => `${who}（${note}）`,
    support: (system) => `支持：${system}`,
    decision: (text) => `判断：${text}`,
    waitTime: (standard, tolerable) =>
      [standard && `标准时间 ${standard}`, tolerable && `可容忍 ${tolerable}`].filter(Boolean).join('，'),
    conduct: '全程要求',
    conductColumns: ['岗位', '行为', '标准'],
    recovery: '异常与服务补救',
    recoveryColumns: ['步骤', '可能的失误', '如何补救'],
    noRecovery: '尚未规定补救办法。',
    records: '记录',
    recordColumns: ['标准', '记录什么', '数据来源', '频次'],
    revisions: '修订记录',
    approvals: '审批',
  },
  job: {
    subtitle: '职务说明书',
    family: '职系',
    group: '职组',
    grade: '职级',
    rank: '职位',
    reportsTo: '直接上级',
    reports: '直接下级',
    purpose: '岗位目的',
    duties: '职责',
    dutiesText: '按重要程度排列。核心职责是设置本岗位的理由。',
    dutyColumns: ['序号', '职责', '类别', '占比', '考核标准'],
    essential: '核心',
    occasional: '非经常',
    derived: '由服务标准派生',
    kpis: '绩效考核',
    kpisText: '本岗位承担以下服务标准，结果按服务标准手册的约定反馈。',
    kpiColumns: ['标准', '类型', '目标值', '底线值', '测量'],
    ownsText: '此外对以下标准的结果负责：',
    authority: '权限',
    entitlements: '权益',
    procedures: '工作程序',
    sops: '本岗位参与的标准作业程序：',
    environment: '工作环境',
    physical: '物理环境',
    social: '社会环境',
    employment: '聘用条件',
    contract: '合同',
    hours: '工作时间',
    pay: '薪酬',
    place: '工作地点',
    qualifications: '任职资格',
    knowledge: '知识',
    skills: '技能',
    abilities: '能力',
    qualities: '个人品质',
    experience: '经验',
    education: '学历',
    training: '培训',
    review: '复审',
    reviewText: (when) => `本说明书应于${when}前复审；所依据的标准有变时提前复审。`,
    undated: '尚未设定复审日期。',
    holder: '任职者',
    manager: '直接上级',
  },
  charter: {
    title: '服务承诺',
    intro: (organization) => `与${organization}打交道，您可以放心的事。`,
    keeping: '我们如何兑现承诺',
    keepingText: (measured) =>
      `${measured ? '本页的每项承诺都有测量' : '我们测量承诺的兑现情况'}，结果会交到能够改进的人手中。您的期望有了变化，我们会重新审视每项承诺。`,
    validFrom: (when) => `以上承诺自${when}起执行。`,
    reviewedBy: (when) => `我们将在${when}前复审。`,
  },
  contents: {
    title: '服务标准文件',
    text: '由本项目生成的全部文件。每份文件独立成篇，可单独打印或转发。',
    groups: { manual: '致管理层', sop: '致班组长', job: '致员工与人力资源部门', charter: '致客户' },
    columns: ['文件', '文件编号'],
  },
  smart,
};
