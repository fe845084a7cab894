import type { TopicWords } from '../../topic-words.js';

export const encounters = {
  titles: {},
  options: {},
  findings: {},
} satisfies TopicWords;
