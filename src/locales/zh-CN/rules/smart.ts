import type { smart as english } from '../../en/rules/smart.js';
import type { Same } from '../../topic-words.js';

export const smart: Same<typeof english> = {
  titles: {},
  options: {},
  findings: {},
};
