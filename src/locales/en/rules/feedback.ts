import type { TopicWords } from '../../topic-words.js';

export const feedback = {
  titles: {
    'no-review-date': 'Every standard says when it is reviewed.',
  },
  options: {},
  findings: {
    'no-review-date': () =>
      'Nothing says when this standard is looked at again. Add "review" with a date, such as the day before the next budget is made.',
  },
} satisfies TopicWords;
