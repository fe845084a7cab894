import type { Rule } from '../../rule.js';
import { noEmployeeFeedback } from './no-employee-feedback.js';
import { noFeedbackMechanism } from './no-feedback-mechanism.js';
import { noReviewDate } from './no-review-date.js';
import { reviewOverdue } from './review-overdue.js';

export const feedback: Rule[] = [noFeedbackMechanism, noEmployeeFeedback, noReviewDate, reviewOverdue];
