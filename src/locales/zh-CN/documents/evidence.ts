import type { DocumentWords } from '../../en/documents.js';

export const evidence: DocumentWords['evidence'] = {
  basis: '草案依据',
  status: '状态',
  unpublished: '草案，暂不对外公布',
  counts: {
    'encounter-assumed': (n) => `${n} 次服务接触为推测`,
    'encounter-proposed': (n) => `${n} 次服务接触为拟议，尚未实施`,
    'encounter-unsaid': (n) => `${n} 次服务接触未说明依据`,
    'expectation-without-source': (n) => `${n} 项期望没有来源`,
    'rating-without-source': (n) => `${n} 项评分没有来源`,
    'behavior-undecided': (n) => `${n} 项行为尚未决定取舍`,
    'behavior-not-accepted': (n) => `${n} 项行为尚未获相关员工认可`,
    'standard-company-defined': (n) => `${n} 项标准背后没有客户期望`,
    'standard-without-baseline': (n) => `${n} 项目标值没有基线`,
  },
  marks: {
    'encounter-assumed': '推测',
    'encounter-proposed': '拟议',
    'encounter-unsaid': '依据不明',
    'expectation-without-source': '没有来源',
    'behavior-undecided': '尚未决定',
    'behavior-not-accepted': '尚未获员工认可',
    'standard-without-baseline': '没有基线',
  },
  annex: {
    title: '附录：尚属推测的内容',
    text: '下列内容没有人观察过、询问过或测量过。在得到证实之前，本手册仍是草案。',
    columns: ['未经证实的内容', '涉及', '如何证实'],
    more: (n) => `另有 ${n} 项`,
    settled: {
      'encounter-assumed': '与客户一起走一遍，或到现场观察',
      'encounter-proposed': '先试行，再到现场观察',
      'encounter-unsaid': '写明是观察所得、推测还是拟议',
      'expectation-without-source': '询问客户，并注明所依据的调查或访谈',
      'rating-without-source': '请客户评价重要性和绩效',
      'behavior-undecided': '决定取舍，并写明理由',
      'behavior-not-accepted': '与要做到的员工商量',
      'standard-company-defined': '找到它所回应的期望，否则取消',
      'standard-without-baseline': '测量目前的实际水平',
    },
  },
};
