import type { SmartWords } from '../en/smart.js';

const LEFT_OPEN: Record<string, string> = {
  time: '多快',
  frequency: '多久一次',
  quantity: '多少',
  degree: '做到什么程度',
  attitude: '看得见的做法',
  scope: '包括哪些',
  hedge: '哪些情况除外',
  margin: '数字可以差多少',
};

const LACKING: Record<string, string> = {
  measure: '没有测量指标',
  'measure.counts': '没有写明统计什么',
  'measure.of': '没有写明总数是什么',
  'measure.source': '没有写明数据来源',
  neither: '没有写明统计什么，也没有写明总数是什么',
  target: '没有目标值可供对照',
};

export const smart: SmartWords = {
  title: 'SMART',
  letters: { S: '具体', M: '可测量', A: '可实现', R: '与客户相关', T: '有时限' },
  marks: { met: '●', partly: '◐', unmet: '○' },
  states: { met: '符合', partly: '部分符合', unmet: '不符合' },
  reasons: {
    'plain-wording': () => '只写一件事，用词明确',
    measured: (a) => `${a.statistic}，数据来自${a.source}，对照目标值“${a.target}”`,
    'within-reach': (a) => `基线 ${a.baseline}，目标值${a.target}，由${a.owner ?? '负责岗位'}负责`,
    'asked-for': (a) =>
      a.expectation === undefined
        ? '回应了客户的期望'
        : `客户说${a.expectation}${a.importance === undefined ? '' : `，重要性 ${a.importance} 分`}`,
    timed: (a) =>
      [
        a.within && `时限 ${a.within}${a.calendar ? `（${a.calendar}）` : ''}`,
        a.every && `${a.every}测量`,
        a.review && `${a.review}前复审`,
      ]
        .filter(Boolean)
        .join('，'),
    'vague-wording': (a) =>
      a.class === 'abstract' ? `${a.word}说的是理念，不是做法` : `${a.word}没有说明${LEFT_OPEN[a.class ?? '']}`,
    'several-behaviors-in-one': (a) => `从${a.word}起是第二项行为或第二个限值`,
    'not-measurable': (a) => LACKING[a.and === undefined ? (a.lacks ?? '') : 'neither'] ?? '无法测量',
    'no-baseline': () => '没有写明目前做到什么水平',
    'target-below-baseline': (a) => `目标值${a.target}，要求低于目前已做到的水平（${a.baseline}）`,
    'no-owner': () => '没有人对结果负责',
    'owner-cannot-control': (a) =>
      a.why === 'elsewhere' ? `由${a.owner}负责，但${a.role}不归其管理` : '做这件事的员工左右不了结果',
    'not-relevant-to-customers': (a) => {
      if (a.why === 'none') return '背后没有客户期望';
      return a.why === 'unrated' ? '客户尚未评价它有多重要' : `客户给它的重要性只有 ${a.importance} 分（满分 10 分）`;
    },
    'no-time-limit': () => '与时间有关，却没有时限',
    'clock-undefined': (a) => `没有写明时限（${a.within}）从何时起算、到何时为止`,
    'calendar-undefined': (a) => `没有写明时限（${a.within}）按自然时间还是按工作时间计算`,
    'no-rhythm': () => '没有写明多久测量一次',
    'no-review-date': () => '没有写明何时复审',
    'review-overdue': (a) => `应在${a.review}前复审，已经过期`,
  },
  annex: {
    title: '附录：各项标准的 SMART 评定',
    text: '评定的是标准本身定得如何，与执行结果无关。未达到的，应先补齐，再用它来考核。',
    assumed: '客户期望为推测的，R 的评定也是推测。',
    allMet: '全部标准的五项均符合。',
    others: (n) => `${n} 项标准五项均符合，其余的列于下表。`,
    legend: '符号',
    meanings: {
      S: '只写一件要做到的事，用词不留余地。',
      M: '写明统计什么、总数是什么、数据从哪里来、要达到什么水平。',
      A: '从目前的水平出发，由能够左右结果的岗位负责。',
      R: '回应客户的某项期望，且这项期望对客户重要。',
      T: '与时间有关的，有时限并写明如何计时；按固定频次测量，到期复审。',
    },
    columns: ['标准', 'S', 'M', 'A', 'R', 'T', '尚缺'],
  },
};
