import type { encounters as english } from '../../en/rules/encounters.js';
import type { Same } from '../../topic-words.js';

export const encounters: Same<typeof english> = {
  titles: {},
  options: {},
  findings: {},
};
