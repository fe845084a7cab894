import type { Rule } from '../../rule.js';

export const kind: Rule[] = [];
