import type { TopicWords } from '../../topic-words.js';

export const jobs = {
  titles: {
    'duties-unranked-or-no-essential':
      'Duties stand in order of weight, with the essential ones apart from the occasional.',
    'duty-shares-do-not-sum': 'The shares of working time of a job come to 100%.',
    'duty-unmeasured': 'Every essential duty is judged by at least one standard.',
    'standard-without-job': 'Every standard is part of somebody’s job.',
    'no-job-review': 'Every job description says when it is reviewed.',
  },
  options: {
    'duties-unranked-or-no-essential.all-essential-up-to':
      'with more written duties than this, not all of them may be essential',
    'duty-shares-do-not-sum.tolerance': 'percentage points by which the sum may differ from 100',
  },
  findings: {
    'duties-none-essential': () =>
      'None of these duties is essential. Mark those the post exists for with "essential: true"; the rest are then the occasional ones.',
    'duties-all-essential': (a) =>
      `All ${a.duties} duties are marked essential, so the mark tells the holder nothing. Leave it on those the post exists for.`,
    'duties-unranked': (a) =>
      `The order of the duties is their rank, and this essential duty, number ${a.rank}, stands below an occasional one, number ${a.above}. Move it up, or take back that it is essential.`,
    'duty-shares-over': (a) =>
      `The shares of these duties come to ${a.sum}%, more than all the working time there is. Correct them so that they come to 100%.`,
    'duty-shares-under': (a) =>
      `Every duty has a share, and together they come to ${a.sum}%. Correct them to 100%, or add the duty that takes the rest.`,
    'duty-unmeasured': () =>
      'This duty is essential, but no standard says how it is judged. Name one under "standards", or leave out "essential" if the post does not exist for it.',
    'standard-without-job': (a) =>
      `No job carries this standard. Name the role that shows the behavior "${a.behavior}" under its "role", or enter the standard under a duty${a.owner === undefined ? '' : ` of "${a.owner}", who answers for it`}.`,
    'no-job-review': () =>
      'Nothing says when this job description is looked at again. Add "review" with a date: when the standards of a job change, the job does.',
  },
} satisfies TopicWords;
