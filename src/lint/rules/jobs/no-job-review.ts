import { WEAK } from '../../presets.js';
import type { Rule } from '../../rule.js';

/** A job description is dynamic: it says when it is looked at again. */
export const noJobReview: Rule = {
  id: 'no-job-review',
  topic: 'jobs',
  origin: 'jobs',
  levels: WEAK,
  check(project, { report }) {
    for (const role of project.roles) {
      // A role that only bears a name is not a job description yet.
      if (role.duties.length === 0 || role.data.review !== undefined) continue;
      report({ code: 'no-job-review', on: role, missing: 'review' });
    }
  },
};
