import type { kind as english } from '../../en/rules/kind.js';
import type { Same } from '../../topic-words.js';

export const kind: Same<typeof english> = {
  titles: {},
  options: {},
  findings: {},
};
