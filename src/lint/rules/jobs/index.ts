import type { Rule } from '../../rule.js';
import { dutiesUnrankedOrNoEssential } from './duties-unranked-or-no-essential.js';
import { dutySharesDoNotSum } from './duty-shares-do-not-sum.js';
import { dutyUnmeasured } from './duty-unmeasured.js';
import { noJobReview } from './no-job-review.js';
import { standardWithoutJob } from './standard-without-job.js';

export const jobs: Rule[] = [
  dutiesUnrankedOrNoEssential,
  dutySharesDoNotSum,
  dutyUnmeasured,
  standardWithoutJob,
  noJobReview,
];
