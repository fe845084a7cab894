import type { TopicWords } from '../../topic-words.js';

export const smart = {
  titles: {},
  options: {},
  findings: {},
} satisfies TopicWords;
