import type { pitfalls as english } from '../../en/rules/pitfalls.js';
import type { Same } from '../../topic-words.js';

export const pitfalls: Same<typeof english> = {
  titles: {},
  options: {},
  findings: {},
};
