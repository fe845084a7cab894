import type { TopicWords } from '../../topic-words.js';

export const expectations = {
  titles: {},
  options: {},
  findings: {},
} satisfies TopicWords;
