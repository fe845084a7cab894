import type { text as english } from '../../en/rules/text.js';
import type { Same } from '../../topic-words.js';

export const text: Same<typeof english> = {
  titles: {},
  options: {},
  findings: {},
};
