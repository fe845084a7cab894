import type { Args, TopicWords } from '../../topic-words.js';

const TIES: Record<string, string> = {
  expectation: 'no customer expectation stands behind it',
  owner: 'nobody answers for it',
  feedback: 'nobody is told how it goes',
  results: 'no results are tracked',
};

function listed({ missing }: Args): string {
  const parts = (missing as string[]).map((tie) => TIES[tie] ?? tie);
  return parts.length < 2 ? parts.join() : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

export const pitfalls = {
  titles: {
    'too-strict': 'No standard asks for more than customers want and staff can do.',
    'industry-only': 'A benchmark is never the only basis of a standard.',
    'average-as-target': 'Beside an average stands a standard that shows who was let down.',
    unpublished: 'Customers are told of every standard, or something says why not.',
    'too-detailed': 'Standards are few and short enough to be kept in mind.',
    'for-its-own-sake': 'Something hangs on every standard.',
  },
  options: {
    'too-strict.gap': 'how many percentage points the baseline may be away from a target that allows no single failure',
    'average-as-target.shares':
      'whether also to report shares such as “95% within 30 s” beside which nothing limits the other 5%',
    'too-detailed.max-standards': 'how many standards an encounter may have',
    'too-detailed.max-words': 'how many words a statement may have',
    'too-detailed.max-characters': 'how many characters a statement in Chinese may have',
    'for-its-own-sake.missing':
      'how many have to be missing of tracked results, an expectation, an owner and feedback to staff',
  },
  findings: {
    'too-strict': (a) =>
      `Customers hope for "${a.desired}" (${a.expectation}); ${a.level} is more than they ask. Set the level where their wish is met, and spend the effort where they are still waiting.`,
    'too-strict-perfect': (a) =>
      `The target "${a.target}" allows no single failure, and the baseline is ${a.baseline}. Set a level that staff can reach in this period, and raise it when they have.`,
    'industry-only': (a) =>
      `This benchmark is the only basis of the standard: it shows what others reach, not what your customers expect. Name under "answers" of the behavior "${a.behavior}" what they said they need.`,
    'average-as-target': (a) =>
      a.kind === 'soft'
        ? 'An average hides the customers who were let down. Add a standard for the share of good answers (or of bad ones), or use the share in place of the mean.'
        : 'An average hides the customers who were let down: where most wait two minutes, some may wait ten. Add a standard with a percentile or with the share within a limit, or use it in place of the mean.',
    'average-as-target-share': (a) =>
      `The target "${a.target}" does not say how long the other customers may wait. Add a second standard with a longer limit, such as one that nearly all cases meet.`,
    'unpublished-undecided': () =>
      'Nothing says whether customers are told of this standard. Write "published: true", or "published: false" with the reason under "unpublished-because".',
    unpublished: () =>
      'Customers are not told of this standard, so it steers none of their expectations. Publish it, or say why not under "unpublished-because".',
    'too-detailed-encounter': (a) =>
      `This encounter has ${a.count} standards (at most ${a.max}), more than staff can keep in mind. Keep those that matter most to customers, and leave the rest to judgment.`,
    'too-detailed': (a) =>
      `This statement has ${a.count} ${a.unit} (at most ${a.max}). Say who does what, how well and by when; exclusions and the way of measuring belong under "measure".`,
    'for-its-own-sake': (a) =>
      `${a.all ? 'Nothing' : 'Hardly anything'} hangs on this standard: ${listed(a)}. Give it what it lacks, or do without it.`,
  },
} satisfies TopicWords;
