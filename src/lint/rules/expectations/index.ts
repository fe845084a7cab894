import type { Rule } from '../../rule.js';

export const expectations: Rule[] = [];
