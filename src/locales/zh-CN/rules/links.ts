import type { links as english } from '../../en/rules/links.js';
import type { Same } from '../../topic-words.js';

export const links: Same<typeof english> = {
  titles: {
    'unique-id': '一个 id 在整个项目中只代表一样东西。',
    'known-reference': '每个引用都指向已声明的条目，而且种类相符。',
  },
  options: {},
  findings: {},
};
