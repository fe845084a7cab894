import type { TopicWords } from '../../topic-words.js';

export const kind = {
  titles: {},
  options: {},
  findings: {},
} satisfies TopicWords;
