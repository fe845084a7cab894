import type { indices as english } from '../../en/rules/indices.js';
import type { Same } from '../../topic-words.js';

export const indices: Same<typeof english> = {
  titles: {},
  options: {},
  findings: {},
};
