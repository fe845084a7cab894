import type { TopicWords } from '../../topic-words.js';

export const pitfalls = {
  titles: {},
  options: {},
  findings: {},
} satisfies TopicWords;
