import type { Rule } from '../../rule.js';
import { companyDefined } from './company-defined.js';
import { fixOverdue } from './fix-overdue.js';
import { fixWithoutDueDate } from './fix-without-due-date.js';
import { kindContradictsMeasure } from './kind-contradicts-measure.js';

export const kind: Rule[] = [companyDefined, kindContradictsMeasure, fixWithoutDueDate, fixOverdue];
