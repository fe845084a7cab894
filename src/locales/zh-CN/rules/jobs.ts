import type { jobs as english } from '../../en/rules/jobs.js';
import type { Same } from '../../topic-words.js';

export const jobs: Same<typeof english> = {
  titles: {},
  options: {},
  findings: {},
};
