import type { Rule } from '../../rule.js';

export const pitfalls: Rule[] = [];
