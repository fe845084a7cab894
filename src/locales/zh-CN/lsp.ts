import type { LspWords } from '../en/lsp.js';

/** 语言服务器在检查结果之外所说的话。 */
export const lsp: LspWords = {
  kinds: {
    service: '服务',
    segment: '客户群',
    encounter: '服务接触',
    step: '步骤',
    expectation: '期望',
    behavior: '行为',
    standard: '标准',
    fix: '一次性修正',
    role: '岗位',
    index: '指数',
  },
  chain: {
    customersSay: '顾客说',
    nobody: '没有：这是公司定义的标准',
    encounter: '服务接触',
    behavior: '行为',
    shownBy: '由谁做',
    target: '目标值',
    baseline: '基线',
    owner: '责任岗位',
    jobs: '列入哪些岗位',
  },
  quoted: (text) => `“${text}”`,
  replace: (text) => `改为 ${text}`,
  removeItem: '从列表中删除',
  ignore: (rule) => `用注释豁免 ${rule}`,
  reasonHere: '写明理由',
  explain: (rule) => `详情：csm explain ${rule}`,
};
