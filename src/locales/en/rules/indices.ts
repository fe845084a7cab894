import type { TopicWords } from '../../topic-words.js';

export const indices = {
  titles: {},
  options: {},
  findings: {},
} satisfies TopicWords;
