import type { Rule } from '../../rule.js';

export const text: Rule[] = [];
