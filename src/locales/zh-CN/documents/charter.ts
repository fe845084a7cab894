import type { DocumentWords } from '../../en/documents.js';
import { series } from './formats.js';

export const charter: DocumentWords['charter'] = {
  title: '服务承诺',
  intro: (organization) => `与${organization}打交道，您可以放心的事。`,
  failing: '如果我们没有做到',
  failingText: (ways) => `请告诉我们${ways.length > 0 ? `：${series(ways, '或')}` : ''}。您不说，我们可能就不知道。`,
  ways: {
    'on-site': '当面告诉任何一位为您服务的员工',
    phone: '给我们打电话',
    online: '在网上给我们留言',
    mail: '给我们写信',
  },
  remedy: (where) =>
    where.length > 0
      ? `届时我们怎样做，见上文${series(where, '和')}。`
      : '我们会查明原因，把结果告诉您，能补救的一定补救。',
  keeping: '我们怎样检查承诺是否兑现',
  keepingText: (measured) =>
    `${measured ? '本页的每项承诺都有测量' : '我们测量承诺的兑现情况'}，结果会交到能够改进的人手中。您的期望有了变化，我们会重新审视每项承诺。`,
  checkedWith: (ways) => `检查的依据：${series(ways, '和')}。`,
  means: {
    operations: '我们自己的记录',
    audit: '现场检查',
    survey: '对客户的调查',
    'mystery-shopping': '以顾客身份的暗访',
    complaints: '收到的投诉',
    interviews: '与客户的交谈',
  },
  validFrom: (when) => `以上承诺自${when}起执行。`,
  reviewedBy: (when) => `我们将在${when}前复审。`,
};
