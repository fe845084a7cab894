import type { DocumentWords } from '../../en/documents.js';

/** 按 GB/T 1.1—2020 编写的标准手册：要素名称、固定表述和能愿动词均依该标准。 */
export const gbt: DocumentWords['gbt'] = {
  englishTitle: (subject) => `${subject}: Service specification`,
  title: (subject) => (subject.endsWith('服务') ? `${subject}规范` : `${subject}服务规范`),
  cover: { number: '标准编号', replaces: '代替', issued: '发布日期', effective: '实施日期', issuer: '发布机构' },

  foreword: '前　言',
  drafted: '本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。',
  replaced: (number) => `本文件代替${number}。`,
  changed: (version) => `${version}版的主要技术变化如下：`,
  unchanged: (version) => `${version}版没有技术变化。`,
  change: {
    added: (statement, clause) => `增加了“${statement}”${clause}`,
    retired: (statement) => `删除了“${statement}”`,
    changed: (statement, what, clause) => `更改了“${statement}”：${what}${clause}`,
    see: (clause) => `（见${clause}）`,
  },
  patents: '请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。',
  proposed: (organization) => `本文件由${organization}提出并归口。`,
  drafters: (organization) => `本文件起草单位：${organization}。`,
  people: '本文件主要责任人员：',
  editions: '本文件的历次版本发布情况为：',
  edition: (version, date, change) => `${date === undefined ? '' : `${date}，`}${version}版：${change}`,

  introduction: '引　言',

  scope: '范围',
  specifies: (subject) => `本文件规定了${subject}的总体要求和各次服务接触的要求，并规定了测量方法。`,
  applies: (scope) => `本文件适用于：${scope}`,
  appliesTo: (organization, subject) => `本文件适用于${organization}提供的${subject}。`,
  segments: '本文件区分下列客户：',
  segment: (name, description) => (description ? `${name}：${description}` : name),

  references: '规范性引用文件',
  referred:
    '下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。',
  noReferences: '本文件没有规范性引用文件。',

  terms: '术语和定义',
  termsApply: '下列术语和定义适用于本文件。',
  definition: {
    encounter: '客户与组织打交道并由此形成看法的一次场合。',
    expectation: '经询问或观察得知的、客户在服务接触中所希望的情形。',
    hard: '是否达到通过计数、计时或检查得知的服务标准。',
    soft: '是否达到通过询问得知的服务标准。',
    fix: '使问题得到解决、不再需要设定标准的技术、政策或流程的改变。',
    target: '测量结果达到它即为达标的水平。',
    floor: '测量结果劣于它即不可接受的水平。',
    baseline: '设定目标值时测量所得的水平。',
    standardTime: '客户预期的等待时间。',
    tolerableTime: '客户能够忍受的最长等待时间。',
  },
  supposedExpectation: '客户在服务接触中所希望的，或者推测其所希望的情形。',
  calendar: (hours) => `计时所依据的时间：${hours}。`,

  abbreviations: '缩略语',
  abbreviationsApply: '下列缩略语适用于本文件。',
  abbreviation: (one) => `${one['zh-CN']}（${one.en}）`,

  general: '总体要求',
  sequence: (from, to) =>
    from === to
      ? `服务应符合第${from}章的规定。`
      : `服务应符合第${from}章至第${to}章的规定；各章按客户经历服务接触的先后排列。`,
  measured: (annex) => `各项服务标准是否达到，应按附录${annex}规定的方法测量。`,
  attained: '测量结果达到目标值的，为达标。',
  belowFloor: '测量结果劣于底线值时，应查明原因并予以消除；介于底线值与目标值之间时，宜加以改进。',
  feedback: (annex) => `测量结果应按附录${annex}规定的频次反馈给能够采取行动的岗位。`,
  reviewed: (annex) => `目标值应在附录${annex}规定的日期前复审。`,
  published: '标明对外公布的服务标准，应告知客户。',
  codes: '服务标准之后的代码随其内容而变，能用来核对印出的文本是否现行。',
  judgment: '本文件未作规定的，员工可按照对客户最为有利的判断行事。',
  informative: {
    expectations: (annex) => `各项标准所依据的客户期望见附录${annex}。`,
    considered: (annex) => `经考虑未设为标准的内容见附录${annex}。`,
    assumptions: (annex) => `尚属推测的内容见附录${annex}。`,
    smart: (annex) => `各项标准符合 SMART 要求的情况见附录${annex}。`,
    closing: (annex) => `补充说明见附录${annex}。`,
  },

  listEnds: { other: '；', last: '。' },

  commonly: '通则',
  reached: (ways) => `客户能${ways}获得本项服务。`,
  ways: { 'on-site': '在现场', phone: '通过电话', online: '通过网络', mail: '通过信函' },
  for: (segments) => `本章适用于下列客户：${segments}。`,
  note: (text) => `注：${text}`,

  process: '服务过程',
  step: (customer, number) =>
    customer === undefined ? `在第${number}步，组织应确保：` : `在“${customer}”环节，组织应确保：`,
  acts: (role, action) => `${role ?? ''}${action}`,
  actsBehind: (role, action) => `${role === undefined ? '' : `${role}（后台）`}${action}`,
  shown: (evidence) => `向客户提供或展示：${evidence}`,
  wait: (standard, tolerable) =>
    `等待时间${[tolerable && `应不超过 ${tolerable}`, standard && `宜不超过 ${standard}`].filter(Boolean).join('，')}。`,

  conduct: '行为要求',
  conductOf: (role) => `${role ?? '服务人员'}应做到：`,

  standards: '服务标准',
  ensure: (statement) => `应确保${statement}`,
  noStandards: '本次服务接触未设服务标准。',

  recovery: '服务补救',
  recover: (point, recovery) => `发生“${point}”时，应按下列办法补救：${recovery}`,
  authority: (role) => `${role}无须请示，可：`,

  recommendations: '建议',
  desired: (says, desired) => `对于客户期望${says}，宜达到客户的理想水平：${desired}`,

  indexClause: (items) => `指数应为下表所列${items}项标准的失误次数分别乘以权重后的总和。`,
  indexPeriod: (period) => `指数应${period}计算一次。`,
  indexTarget: (target) => `指数的目标值为：${target}。`,
  indexColumns: ['条款号', '失误的计数依据', '权重', '权重理由'],

  annex: {
    normative: (letter, title) => `附录${letter}（规范性）　${title}`,
    informative: (letter, title) => `附录${letter}（资料性）　${title}`,
    measures: '测量方法和计分卡',
    methods: '测量方法',
    scorecard: '计分卡',
    expectations: '客户期望',
    considered: '经考虑未设为标准的内容',
    left: '未设标准的行为',
    fixes: '一次性修正',
    assumptions: '尚属推测的内容',
    smart: '各项标准的 SMART 评价',
    closing: '补充说明',
  },
  table: (number, title) => `表${number}　${title}`,
  methodColumns: ['条款号', '服务标准', '测量方法'],
  notLaidDown: '尚未规定',
  scorecardColumns: ['条款号', '目标值', '底线值', '基线', '负责岗位', '结果反馈给', '复审日期'],
  expectationColumns: ['条款号', '客户的话', '重要性', '绩效', '结论', '来源'],

  bibliography: '参考文献',
  source: (n) => `[${n}]`,
  index: '索　引',
  indexListColumns: ['术语', '条款号'],
};
