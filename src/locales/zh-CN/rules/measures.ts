import type { measures as english } from '../../en/rules/measures.js';
import type { Same } from '../../topic-words.js';

export const measures: Same<typeof english> = {
  titles: {
    'target-without-direction': '目标值写明越高越好还是越低越好。',
  },
  options: {},
  findings: {},
};
