import type { Unit } from '../../model/quantity.js';
import type { WorkbookWords } from '../en/workbooks.js';

const TIMES = { s: '秒', min: '分钟', h: '小时', day: '天', week: '周', month: '个月', year: '年' };
const BUSINESS_TIMES = {
  s: '秒（工作时间）',
  min: '分钟（工作时间）',
  h: '工作小时',
  day: '工作日',
  week: '周（工作时间）',
  month: '个月（工作时间）',
  year: '年（工作时间）',
};

function unit(of: Unit): string {
  switch (of.kind) {
    case 'count':
      return of.points ? '分' : '个数';
    case 'percent':
      return '%';
    case 'duration':
      return of.business ? BUSINESS_TIMES[of.time] : TIMES[of.time];
    case 'per':
      return `每 ${of.base.toFixed()}`;
    case 'of':
      return `满分 ${of.base.toFixed()}`;
  }
}

/** 工作簿中除项目内容以外的全部文字。 */
export const workbooks: WorkbookWords = {
  unit,
  inForce: (date) => `自${date}起实施`,
  version: (version) => `版本 ${version}`,
  period: (n) => `第 ${n} 期`,
  firstPeriod: '首期起始日',
  periodFormat: {
    day: 'yyyy"年"m"月"d"日"',
    week: 'yyyy"年"m"月"d"日"',
    month: 'yyyy"年"m"月"',
    quarter: 'yyyy"年"m"月"',
    'half-year': 'yyyy"年"m"月"',
    year: 'yyyy"年"',
  },
  errors: {
    title: '无法录入',
    date: '请输入日期。',
    list: '请从下拉列表中选择。',
    number: '请输入数字。',
    whole: '请输入整数。',
    least: (least) => `请输入不小于 ${least} 的数字。`,
    between: (least, most) => `请输入 ${least} 至 ${most} 之间的数字。`,
    wholeLeast: (least) => `请输入不小于 ${least} 的整数。`,
  },
  status: {
    met: '达标',
    between: '未达标，未破底线',
    worse: '突破底线',
    missed: '未达标',
    incomplete: '数据不全',
    none: '无数据',
    unjudged: '无法判定',
  },
  scorecard: {
    title: '服务标准记分卡',
    code: 'SC',
    standing: '最新结果',
    bands: { standard: '标准', results: '截至目前', periods: '各期结果（在此录入）' },
    columns: {
      id: '编号',
      statement: '标准',
      kind: '类型',
      target: '目标值',
      floor: '底线值',
      unit: '单位',
      every: '测量',
      owner: '负责岗位',
      latest: '最新值',
      trend: '趋势',
      attainment: '达标期占比',
      status: '状态',
    },
    trend: { better: '好转', worse: '变差', same: '持平' },
  },
  index: {
    columns: {
      period: '期间',
      failures: '失误合计',
      points: '分数',
      status: '状态',
    },
    weight: '每次失误的权重',
    reason: '权重理由',
    failed: (statement) => `失误次数：${statement}`,
    perUnit: (per, volume) => `每 ${per} ${volume}折合分数`,
    volume: '业务量',
    sums: { failures: '各期失误合计', points: '各期分数合计', share: '占总分比例' },
    target: '目标值',
  },
  guide: {
    title: '使用说明',
    use: {
      title: '本工作簿的用途',
      scorecard: '每条生效的标准占一行，每个期间占一列。结果填在黄色单元格里，其余内容由公式算出。',
      index: '每个指数另有一张工作表：各条标准失误多少次，乘以每次失误给客户造成的损失。',
    },
    filling: {
      title: '如何填写',
      lines: [
        '先填首期的起始日，其余各期的标题会随之更新。',
        '按各行的单位填写：97.2% 填 97.2%；单位是分钟的，5 分半填 5.5。',
        '没有测量或没有发生业务的期间请留空。空白不等于零：结果确实为 0 时才填 0。',
        '如实填写，不要四舍五入：目标为不低于 80% 时，79.96% 就是未达标。',
        '一个期间内测量多次的，填整个期间的结果；隔几个期间才测量一次的，只填测量的那一期。',
      ],
      index: '指数表中，一个期间的各项都填了数才计算；没有失误的填 0，缺一项即视为数据不全。',
    },
    reading: {
      title: '如何阅读',
      latest: '最新值：最近一个有结果的期间。趋势：与前一个有结果的期间相比。',
      attainment: '达标期占比：在有结果的期间中，达到目标值的占多少。',
      statuses: '状态和颜色以目标值和底线值来判断结果：',
    },
    statuses: {
      met: '达到目标值。',
      between: '未达到目标值，但守住了底线值，需要改进。',
      worse: '越过了底线值，不可接受。',
      missed: '未达到目标值；未设底线值。',
      none: '尚未填写结果。',
    },
    protection: {
      title: '哪些内容已锁定',
      lines: [
        '工作表设有保护但没有密码，以免误改公式。需要修改黄色单元格以外的内容时，请在“审阅”中选择“撤销工作表保护”。',
        '标准、目标值和底线值来自维护标准的项目。请在项目中修改，再重新生成本工作簿。',
      ],
    },
  },
  checklist: {
    title: '检查与神秘顾客评分表',
    code: 'CL',
    sheet: '评分表',
    facts: { date: '日期', time: '时间', place: '地点', observer: '检查人' },
    score: '得分率',
    scoreText: '得分 ÷ 应得分，不适用的项目两边都不计。',
    open: '尚未作答的项目',
    columns: {
      number: '序号',
      step: '步骤',
      behavior: '应看到的行为',
      role: '岗位',
      standard: '标准',
      points: '应得分',
      answer: '是否做到',
      given: '得分',
      score: '得分率',
      remarks: '备注',
    },
    answers: { yes: '是', no: '否', na: '不适用' },
    throughout: '全程',
    guide: {
      title: '使用说明',
      lines: [
        '每次走访或检查另存一份。',
        '每一项选“是”“否”或“不适用”。只有当时没有出现这种情形，才选“不适用”。',
        '按亲眼所见、亲耳所闻作答，不按对方的本意。凡是选“否”的，请在备注中写下看到的情形。',
        '分值按客户评价的重要性确定：重要性 9 分以上（满分 10 分）为 3 分，7 分以上为 2 分，其余为 1 分。',
        '得分率 = 得分 ÷ 应得分。不适用和未作答的项目两边都不计。',
        '走访次数少，得分说明不了多少问题；要看多次走访的得分。',
      ],
    },
  },
  trace: {
    title: '追溯矩阵',
    code: 'TM',
    sheet: '追溯矩阵',
    looseSheet: '断点',
    intro: '从客户说了什么，到由谁做到，正反都能查。中断的行，最后一列写明缺了什么。',
    columns: {
      encounter: '服务接触',
      expectation: '客户的话',
      answer: '行为或修正',
      standard: '标准',
      measure: '测量指标',
      duty: '岗位职责',
      step: '程序步骤',
      line: '评分表序号',
      loose: '断点',
    },
    looseColumns: { kind: '类别', id: '编号', text: '内容', loose: '断在哪里' },
    kinds: {
      encounter: '服务接触',
      expectation: '期望',
      behavior: '行为',
      fix: '一次性修正',
      standard: '标准',
      duty: '职责',
    },
    fix: (does) => `一次性修正：${does}`,
    undecided: (does, decision) => `${does}（${decision}）`,
    duty: (title, rank, derived) => `${title}，职责 ${rank}${derived ? '（由服务标准派生）' : ''}`,
    step: (n, customer) => (customer ? `${n}. ${customer}` : String(n)),
    nothingLoose: '没有断点。',
    loose: {
      'encounter-empty': '除名称外，对这个服务接触一无所知',
      'encounter-without-steps': '这个服务接触的步骤尚未描述，作业程序是空的',
      'expectation-unanswered': '没有任何行为或修正回应，也没有写明不回应的理由',
      'behavior-without-expectation': '没有客户要求这项行为',
      'behavior-undecided': '既没有作出决定，也没有定标准',
      'behavior-not-carried-out': '已决定设为标准或以修正解决，却没有相应的标准或修正',
      'behavior-without-step': '所写的步骤在该服务接触中不存在',
      'fix-without-expectation': '没有客户要求这项修正',
      'standard-without-measure': '没有测量指标，无从判断是否做到',
      'standard-without-duty': '没有岗位承担',
      'duty-without-standard': '是核心职责，却没有标准来考核',
    },
  },
};
