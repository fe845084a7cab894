import type { Rule } from '../../rule.js';

export const jobs: Rule[] = [];
