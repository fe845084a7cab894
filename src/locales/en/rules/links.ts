import type { TopicWords } from '../../topic-words.js';

export const links = {
  titles: {
    'unique-id': 'An id stands for one thing in the whole project.',
    'known-reference': 'Every reference leads to something declared, of the kind its key asks for.',
  },
  options: {},
  findings: {},
} satisfies TopicWords;
