import type { Args, TopicWords } from '../../topic-words.js';

const FROM: Record<string, string> = {
  operations: 'operating data',
  audit: 'an audit',
  complaints: 'complaints',
  survey: 'a survey',
  interviews: 'interviews',
};

const bySource = ({ kind, source }: Args) =>
  kind === 'soft'
    ? `A soft standard rests on opinion, but this one is measured by ${FROM[String(source)]}. Ask people (survey, mystery-shopping or interviews), or make it hard.`
    : `A hard standard is counted, timed or audited, but this one is measured by ${FROM[String(source)]}: that is opinion. Make it soft, or take its figures from operations or an audit.`;

const byKey = ({ kind, key }: Args) =>
  kind === 'soft'
    ? `What is timed is a hard standard; this one is soft and asks nobody anything. Write "kind: hard", or put a question to customers in place of "${key}".`
    : `"${key}" belongs to a survey, and what people are asked is opinion. Write "kind: soft", or say what is counted instead.`;

export const kind = {
  titles: {
    'company-defined': 'A customer expectation stands behind every standard.',
    'kind-contradicts-measure': 'Hard standards are counted, timed or audited, soft ones asked of people.',
    'fix-without-due-date': 'Every planned fix has a day by which it is made.',
    'fix-overdue': 'Every fix is made by its day.',
  },
  options: {},
  findings: {
    'company-defined': (a) =>
      `No customer expectation stands behind this standard: it is company-defined. Name under "answers" of the behavior "${a.behavior}" what customers said they need; if none of them needs it, drop it.`,
    'kind-contradicts-measure-source': bySource,
    'kind-contradicts-measure': byKey,
    'fix-without-due-date': () =>
      'Nothing says when this fix is to be made, and until then customers have no standard either. Add "due" with a date.',
    'fix-overdue': (a) =>
      `This fix was due on ${a.due}, and on ${a.asOf} it is not done. Write "status: done", set a new day, or drop it and standardize the behavior instead.`,
  },
} satisfies TopicWords;
