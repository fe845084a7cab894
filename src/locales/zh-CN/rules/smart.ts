import type { smart as english } from '../../en/rules/smart.js';
import type { Same } from '../../topic-words.js';

const VAGUE: Record<string, string> = {
  time: '没有说明多快。请写出时限，例如“2 小时内”。',
  frequency: '没有说明多久一次。请写出周期，例如“每周一”。',
  quantity: '没有说明多少。请写出数目或比例，例如“至少 80%”。',
  degree: '各人有各人的理解。请改写成数得出、看得见的做法。',
  attitude:
    '说的是员工该是什么样，不是该做什么。请写出客户看得见、听得到的做法，例如“称呼客户的姓氏”；或者定为软性标准，把问题交给客户来答。',
  scope: '没有说清指哪些。请写明是哪些情况、哪些人、哪些事物。',
  hedge: '没有说清何时不算数。请写出多少比例的个案应做到，例如“95% 的来电”，例外写入 excludes。',
  margin:
    '没有说清可以差多少。请写出确切的界限，例如“10 分钟内”；或者写明允许的误差，例如“10 分钟，误差不超过 2 分钟”。',
  abstract: '说的是理念，不是做法。请写出做什么，要看得见或计得了时。',
};

const LACKING: Record<string, string> = {
  measure: '这条标准没有测量指标，做没做到谁也说不清。请加上 measure，写明统计什么、总数是什么、数据从哪里来。',
  'measure.counts': '测量指标没有写明统计什么。请加上 counts，例如“30 秒内接听的来电”。',
  'measure.of': '测量指标没有写明总数是什么。请加上 of，写出凡有机会达标的全部个案，例如“全部呼入来电”。',
  neither:
    '测量指标没有写明统计什么，也没有写明总数是什么。请加上 counts，例如“30 秒内接听的来电”，再加上 of，写出凡有机会达标的全部个案，例如“全部呼入来电”。',
  target: '没有写做到多少才算够。请加上 target，例如“至少 95%”。',
};

export const smart: Same<typeof english> = {
  titles: {
    'vague-wording': '标准的表述不留含糊之处。',
    'several-behaviors-in-one': '一条标准只写一项行为。',
    'not-measurable': '每条标准都有目标值和测量指标，指标写明统计什么、总数是什么。',
    'no-baseline': '每个目标值都以目前的水平为起点。',
    'target-below-baseline': '目标值不低于已经做到的水平。',
    'no-owner': '每条标准的结果都有人负责。',
    'owner-cannot-control': '对标准负责的岗位，管得到执行的岗位。',
    'not-relevant-to-customers': '标准所回应的期望，客户评过分。',
    'no-time-limit': '与时间有关的标准写明时限。',
    'clock-undefined': '每个时限都写明从什么事件起算、到什么事件为止。',
    'calendar-undefined': '以小时或天计的时限写明按哪个日历计算。',
    'no-rhythm': '每项测量指标都写明多久测量一次。',
  },
  options: {},
  findings: {
    'vague-wording': (a) => `“${a.word}”${VAGUE[String(a.class)]}`,
    'several-behaviors-in-one': (a) =>
      `从“${a.word}”起是第二项行为或第二个限值。请拆成两条标准：合在一起，没做到时分不清是哪一项。`,
    'not-measurable': (a) => LACKING[a.and === undefined ? String(a.lacks) : 'neither'] ?? '',
    'no-baseline': () => '没有写目前做到什么水平，目标值够不够得着就无从判断。请先测一次，把结果写入 baseline。',
    'target-below-baseline': (a) =>
      `目标值“${a.target}”比已经做到的“${a.baseline}”还宽松，做得更差也能达标。请改为不低于基线的水平，或更正基线。`,
    'no-owner': () => '没有人对这条标准的结果负责。请加上 owner，写能够改变做法的那个岗位的 id。',
    'owner-cannot-control': (a) =>
      `“${a.owner}”对这条标准负责，但被测量的“${a.role}”不归其管理。请改由管得到这项工作的岗位负责，或更正 reports-to。`,
    'not-relevant-to-customers': () =>
      '这条标准所回应的期望，客户都还没有评过分，它对客户是否要紧无人知道。请去问客户，在期望中写上 importance。',
    'no-time-limit': () => '这条标准与时间有关，却没有时限。请在 measure 中加上 within，例如“2 个工作日”，并写进表述。',
    'clock-undefined': (a) =>
      `没有写“${a.within}”从何时起算、到何时为止。请在 measure 中加上 clock，用 from 和 to 写两个有记录可查的事件，例如“来电进入排队”和“坐席接听”。`,
    'calendar-undefined': (a) =>
      `“${a.within}”可以理解为连续计时，也可以理解为只算工作时间。请在 clock 中加上 calendar：写 csm.yaml 中某个日历的名称，连续计时就写 calendar。`,
    'no-rhythm': () => '没有写多久测量一次。请在 measure 中加上 every，例如 week：情况变差时能及早看到，还来得及补救。',
  },
};
