import type { TopicWords } from '../../topic-words.js';

export const jobs = {
  titles: {},
  options: {},
  findings: {},
} satisfies TopicWords;
