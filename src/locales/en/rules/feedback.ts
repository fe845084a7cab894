import type { TopicWords } from '../../topic-words.js';

const MECHANISM = {
  hard: 'A hard standard is counted, timed or checked: add "source: operations" or "source: audit" under "measure".',
  soft: 'A soft standard has to be asked of people: add "source: survey", "source: mystery-shopping" or "source: interviews" under "measure".',
};

export const feedback = {
  titles: {
    'no-feedback-mechanism': 'Every measure says where its figures come from.',
    'no-employee-feedback': 'The results of every standard go back to the people who work to it, at a stated rhythm.',
    'no-review-date': 'Every standard says when it is reviewed.',
    'review-overdue': 'No standard and no job description is past its review date.',
  },
  options: {},
  findings: {
    'no-feedback-mechanism': (a) =>
      `Nothing says where the figures for this measure come from. ${MECHANISM[a.kind as keyof typeof MECHANISM]}`,
    'no-employee-feedback': (a) =>
      `Nobody is told how well this standard is kept. Add "feedback: {to: ${a.role ?? 'role-id'}, every: month}", or the rhythm you can keep: nobody can steer by results they never see.`,
    'no-employee-feedback-rhythm': (a) =>
      `Nothing says how often "${a.to}" is told of the results. Add "every" under "feedback", such as "week": without a rhythm, feedback is the first thing a busy month drops.`,
    'no-review-date': () =>
      'Nothing says when this standard is looked at again. Add "review" with a date, such as the day before the next budget is made.',
    'review-overdue': (a) =>
      `This standard was to be reviewed by ${a.review}, and it is ${a.asOf}. Hold its target against recent results and against what customers expect now, then set the next date.`,
    'review-overdue-job': (a) =>
      `This job description was to be reviewed by ${a.review}, and it is ${a.asOf}. Go through the duties with those who do the job, then set the next date.`,
  },
} satisfies TopicWords;
