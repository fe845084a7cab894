import type { Rule } from '../../rule.js';

export const smart: Rule[] = [];
