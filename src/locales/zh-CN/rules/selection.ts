import type { selection as english } from '../../en/rules/selection.js';
import type { Same } from '../../topic-words.js';

export const selection: Same<typeof english> = {
  titles: {
    'selection-contradicted': '只有决定标准化的行为才挂标准。',
  },
  options: {},
  findings: {},
};
