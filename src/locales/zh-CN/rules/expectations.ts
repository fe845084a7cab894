import type { expectations as english } from '../../en/rules/expectations.js';
import type { Same } from '../../topic-words.js';

export const expectations: Same<typeof english> = {
  titles: {},
  options: {},
  findings: {},
};
