import type { selection as english } from '../../en/rules/selection.js';
import type { Args, Same } from '../../topic-words.js';

const DECISIONS: Record<string, string> = {
  standardize: '制定标准（standardize）',
  leave: '不设标准（leave）',
  fix: '改用一次性修正（fix）',
};

const rated = ({ importance, performance }: Args) =>
  `客户给这项期望的重要性打了 ${importance} 分${performance === undefined ? '' : `、绩效打了 ${performance} 分`}`;

const METHODS: Record<string, string> = {
  survey: '问卷调查',
  interview: '访谈',
  'focus-group': '座谈',
  observation: '现场观察',
  'mystery-shopping': '神秘顾客',
  contract: '合同',
  other: '其他途径',
};

export const selection: Same<typeof english> = {
  titles: {
    'selection-without-reason': '每个行为都有取舍，也有理由。',
    'decision-not-carried-out': '决定标准化的行为都有标准，决定修正的都有一次性修正。',
    'selection-contradicted': '只有决定标准化的行为才挂标准。',
    'important-not-standardized': '客户认为最重要的事，都有标准或一次性修正。',
    'unimportant-standardized': '客户认为不重要的事，不设标准。',
    'not-controllable': '只要求员工做他们控制得了的事。',
    'not-accepted': '标准化的行为都得到员工接受。',
    'reactive-only': '标准以客户的期望为依据，而不只是以往的投诉。',
    'not-realistic': '标准是员工经过努力能够达到的。',
    'criteria-unjudged': '选定标准化的行为，六条准则逐条有判断。',
  },
  options: {
    'important-not-standardized.importance': '重要性达到多少分即须有标准或修正，无论目前绩效如何',
    'important-not-standardized.left': '写明理由而不设标准的，是否也指出',
    'unimportant-standardized.importance': '重要性低于多少分的期望不值得设标准',
  },
  findings: {
    'selection-without-reason-undecided': (a) =>
      a.standards === 0
        ? '这个行为还没有取舍。请加上 selection，写明决定（standardize、leave 或 fix）和理由。'
        : '这个行为已经挂了标准，却没有写为什么选它。请加上 selection，写 decision: standardize 和理由。',
    'selection-without-reason': (a) =>
      `这里决定${DECISIONS[String(a.decision)]}，却没有写理由，下次开会难免又要重提。请在 reason 中写明依据，例如客户的评分。`,
    'decision-not-carried-out': () => '这个行为决定标准化，却还没有标准。请在 standards 中补上，或改变决定。',
    'decision-not-carried-out-fix': () =>
      '这个行为决定改用一次性修正，却没有哪项修正回应它所对应的期望。请在本服务接触的 fixes 中补上，或改变决定。',
    'important-not-standardized': (a) =>
      `${rated(a)}，却没有标准或一次性修正与之对应。请优先处理：为行为“${a.behavior}”定标准，或安排一次修正。`,
    'important-not-standardized-left': (a) =>
      `${rated(a)}，而回应它的行为决定不设标准。请再想一想，其中有没有哪一部分看得见、能计时，或者可以问客户。`,
    'unimportant-standardized': (a) =>
      `这个行为所回应的期望，客户给的重要性${a.several ? '最高' : ''}只有 ${a.importance} 分。请交由员工自己把握，把精力留给更要紧的事。`,
    'not-controllable': () =>
      '这件事员工控制不了，却要拿来要求员工。请改为他们做得到的那一部分，或用一次性修正解决，或不设标准。',
    'not-accepted': () =>
      '没有写员工是否接受这项要求。请先与要做这件事的员工商量，再在 accepted 中写明由谁代表、在哪一天接受。',
    'reactive-only': () =>
      '这项标准的依据只有以往的投诉，而投诉只是少数人在出了问题之后的声音。请去问客户期望什么，再写 basis: current 或 basis: future。',
    'reactive-only-understated': (a) =>
      `这里写明依据只有以往的投诉，而期望“${a.expectation}”来自${METHODS[String(a.method)]}。如果客户普遍这样期望，请写 basis: current。`,
    'reactive-only-sources': () =>
      '这个行为所回应的期望，全部来自投诉。请再问问其他客户，并在 basis 中写明标准的依据。',
    'not-realistic': () =>
      '这项要求已判断为不切实际，却仍要标准化；够不着的目标，员工很快就会放弃。请定一个努力一把能达到的水平，或用一次性修正解决。',
    'criteria-unjudged': (a) =>
      `这个行为决定标准化，但六条准则还没有逐条判断。请补写 ${(a.keys as string[]).join('、')}。`,
  },
};
