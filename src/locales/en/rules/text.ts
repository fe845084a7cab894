import type { TopicWords } from '../../topic-words.js';

export const text = {
  titles: {},
  options: {},
  findings: {},
} satisfies TopicWords;
