import type { feedback as english } from '../../en/rules/feedback.js';
import type { Same } from '../../topic-words.js';

export const feedback: Same<typeof english> = {
  titles: {
    'no-review-date': '每条标准都写明何时复审。',
  },
  options: {},
  findings: {
    'no-review-date': () => '没有写这条标准何时复审。请加上 review 和日期，例如下一次编制预算之前。',
  },
};
