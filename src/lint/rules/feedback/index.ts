import type { Rule } from '../../rule.js';
import { noReviewDate } from './no-review-date.js';

export const feedback: Rule[] = [noReviewDate];
