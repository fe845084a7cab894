import type { DocumentWords } from '../../en/documents.js';

export const survey: DocumentWords['survey'] = {
  title: '请您评价我们的服务',
  intro: (organization) => `${organization}想听听您的真实感受，做得不够的地方，我们好改。`,
  howTo: '没有经历过的部分请空着不答。每行请在一个方框内打勾。',
  ends: (question) => {
    if (/多少|多久|几[次天个]/.test(question) && !/吗/.test(question)) return ['最低', '最高'];
    if (/多大程度/.test(question)) return ['一点也没有', '完全'];
    if (/满意/.test(question)) return ['很不满意', '很满意'];
    if (/推荐/.test(question)) return ['肯定不会', '肯定会'];
    if (/如何|怎么样|怎样/.test(question)) return ['很差', '很好'];
    return ['完全不是', '完全是'];
  },
  question: (n, question) => `${n}. ${question}`,
  cannotSay: '说不清',
  yes: '是',
  no: '否',
  number: (from, to) => `请填 ${from} 至 ${to} 之间的一个数`,
  open: '您想说的话',
  openQuestions: ['哪些地方我们做得好？', '下一次，您希望我们怎样改进？'],
  thanks: '谢谢您！您的回答会帮助我们，也会帮助在您之后来的每一位客户。',
};
