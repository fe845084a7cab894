import type { TopicWords } from '../../topic-words.js';

export const selection = {
  titles: {
    'selection-contradicted': 'Standards hang only on behaviors that are standardized.',
  },
  options: {},
  findings: {},
} satisfies TopicWords;
