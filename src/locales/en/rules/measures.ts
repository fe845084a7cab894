import type { TopicWords } from '../../topic-words.js';

export const measures = {
  titles: {
    'target-without-direction': 'A target says whether more or less is better.',
  },
  options: {},
  findings: {},
} satisfies TopicWords;
