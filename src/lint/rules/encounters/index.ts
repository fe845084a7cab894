import type { Rule } from '../../rule.js';

export const encounters: Rule[] = [];
