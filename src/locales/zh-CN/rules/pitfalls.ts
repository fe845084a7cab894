import type { pitfalls as english } from '../../en/rules/pitfalls.js';
import type { Args, Same } from '../../topic-words.js';

const TIES: Record<string, string> = {
  expectation: '背后没有客户期望',
  owner: '没有人负责',
  feedback: '没有人得知结果',
  results: '没有跟踪结果',
};

const listed = ({ missing }: Args) => (missing as string[]).map((tie) => TIES[tie] ?? tie).join('，');

export const pitfalls: Same<typeof english> = {
  titles: {
    'too-strict': '标准不超出客户所求，也不超出员工所能。',
    'industry-only': '标杆不能是标准的唯一依据。',
    'average-as-target': '平均值之外，另有标准看得出哪些客户受了委屈。',
    unpublished: '标准都告知客户；不告知的写明理由。',
    'too-detailed': '标准少而短，记得住。',
    'for-its-own-sake': '每条标准都有着落。',
  },
  options: {
    'too-strict.gap': '目标值不容一次失误时，基线与它最多可以差多少个百分点',
    'average-as-target.shares': '“30 秒内接听 95%”这类比例，若没有标准限定其余 5%，是否也指出',
    'too-detailed.max-standards': '一个服务接触最多几条标准',
    'too-detailed.max-words': '英文标准表述最多多少个单词',
    'too-detailed.max-characters': '中文标准表述最多多少字',
    'for-its-own-sake.missing': '结果跟踪、客户期望、负责人、对员工的反馈四样之中，缺几样才指出',
  },
  findings: {
    'too-strict': (a) =>
      `客户希望的是“${a.desired}”（${a.expectation}），“${a.level}”已经超出他们所求。请定在刚好满足期望的水平，把力气用在客户还在等的地方。`,
    'too-strict-perfect': (a) =>
      `目标值“${a.target}”不容一次失误，而基线是 ${a.baseline}。请先定一个本期够得着的水平，达到以后再提高。`,
    'industry-only': (a) =>
      `这个标杆是标准的唯一依据：它说明别人做到了什么，不代表您的客户期望什么。请在行为“${a.behavior}”的 answers 中写出客户的期望。`,
    'average-as-target': (a) =>
      a.kind === 'soft'
        ? '平均值会掩盖受了委屈的客户。请另定一条标准，看好评（或差评）所占的比例，或干脆用比例代替平均值。'
        : '平均值会掩盖受了委屈的客户：平均不久，也可能有人等了很久。请另定一条百分位数或限时达成比例的标准，或干脆用它代替平均值。',
    'average-as-target-share': (a) =>
      `目标值是“${a.target}”，其余的客户最长要等多久却没有规定。请再定一条时限较长、几乎人人都能达到的标准。`,
    'unpublished-undecided': () =>
      '没有写这条标准是否告知客户。请写 published: true；不告知的写 published: false，并在 unpublished-because 中写明理由。',
    unpublished: () =>
      '这条标准没有告知客户，也就引导不了客户的期望。请公示，或在 unpublished-because 中写明不公示的理由。',
    'too-detailed-encounter': (a) =>
      `这个服务接触有 ${a.count} 条标准（最多 ${a.max} 条），多得员工记不住。请留下对客户最要紧的，其余交由员工自己把握。`,
    'too-detailed': (a) =>
      `这条标准表述有 ${a.count} ${a.unit === 'words' ? '个单词' : '字'}（最多 ${a.max}）。请只写谁做什么、做到多少、在何时之前；不计入的情况和测量方法写在 measure 中。`,
    'for-its-own-sake': (a) =>
      `这条标准${a.all ? '没有' : '几乎没有'}任何着落：${listed(a)}。请补上所缺的，或者不设这条标准。`,
  },
};
