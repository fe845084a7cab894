import type { Rule } from '../../rule.js';

export const indices: Rule[] = [];
