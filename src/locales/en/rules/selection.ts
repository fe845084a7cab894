import type { Args, TopicWords } from '../../topic-words.js';

const rated = ({ importance, performance }: Args) =>
  `Customers rate this ${importance} in importance${performance === undefined ? '' : ` and ${performance} in performance`}`;

function list(keys: unknown): string {
  const quoted = (keys as string[]).map((key) => `"${key}"`);
  return quoted.length < 2 ? quoted.join() : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`;
}

const METHODS: Record<string, string> = {
  survey: 'a survey',
  interview: 'interviews',
  'focus-group': 'a focus group',
  observation: 'observation',
  'mystery-shopping': 'mystery shopping',
  contract: 'a contract',
  other: 'elsewhere',
};

export const selection = {
  titles: {
    'selection-without-reason': 'Every behavior is decided on, with a reason.',
    'decision-not-carried-out': 'What is to be standardized has a standard, and what is to be fixed has a fix.',
    'selection-contradicted': 'Standards hang only on behaviors that are standardized.',
    'important-not-standardized': 'What customers rate most important has a standard or a fix.',
    'unimportant-standardized': 'What customers rate unimportant has no standard.',
    'not-controllable': 'Staff control what they are held to.',
    'not-accepted': 'Staff have accepted what they are held to.',
    'reactive-only': 'Standards rest on what customers expect, not only on what they complained about.',
    'not-realistic': 'Standards are within reach of those who have to meet them.',
    'criteria-unjudged': 'Every behavior chosen for a standard is judged on each of the six criteria.',
  },
  options: {
    'important-not-standardized.importance':
      'importance from which an expectation counts, however well it is met today',
    'important-not-standardized.left': 'whether also to report what was left for a reason that is written down',
    'unimportant-standardized.importance': 'importance below which an expectation does not carry a standard',
  },
  findings: {
    'selection-without-reason-undecided': (a) =>
      a.standards === 0
        ? 'Nobody has decided on this behavior. Add "selection" with a decision (standardize, leave or fix) and the reason for it.'
        : 'Standards hang on this behavior, but nothing says why it was chosen. Add "selection" with "decision: standardize" and the reason.',
    'selection-without-reason': (a) =>
      `The decision to ${a.decision} gives no reason, so the next meeting will open it again. Write under "reason" what spoke for it, such as the ratings.`,
    'decision-not-carried-out': () =>
      'This behavior is to be standardized, but it has no standard. Add one under "standards", or decide otherwise.',
    'decision-not-carried-out-fix': () =>
      'This behavior is to be settled by a fix, but no fix answers what it answers. Add one under "fixes" of the encounter, or decide otherwise.',
    'important-not-standardized': (a) =>
      `${rated(a)}, yet no standard and no fix answers it. Take it first: set a standard on "${a.behavior}", or plan a fix.`,
    'important-not-standardized-left': (a) =>
      `${rated(a)}, yet what would answer it was left. Look again whether some part of it can be seen, timed, or asked of customers.`,
    'unimportant-standardized': (a) =>
      `Customers rate what this answers ${a.several ? `at most ${a.importance}` : a.importance} in importance. Leave it to the judgment of staff, and spend the attention on what matters more.`,
    'not-controllable': () =>
      'Staff are held to something they do not control. Standardize what they can do about it, settle it with a fix, or leave it.',
    'not-accepted': () =>
      'Nobody has accepted this on behalf of the staff who have to do it. Talk it over with them, then write under "accepted" who agreed and when.',
    'reactive-only': () =>
      'This standard rests only on past complaints: the few who wrote, about what went wrong. Ask customers what they expect, then write "basis: current" or "basis: future".',
    'reactive-only-understated': (a) =>
      `This standard is said to rest only on past complaints, but "${a.expectation}" is known from ${METHODS[String(a.method)]}. If customers at large expect it, write "basis: current".`,
    'reactive-only-sources': () =>
      'All that is known of what this answers comes from complaints. Ask other customers as well, and write under "basis" what the standard rests on.',
    'not-realistic': () =>
      'This is to be standardized although it is judged unrealistic, and staff give up on what they cannot reach. Set a level they can reach by stretching, or settle it with a fix.',
    'criteria-unjudged': (a) =>
      `This behavior is to be standardized, but not all of the six criteria are judged. Say under ${list(a.keys)} how it stands.`,
  },
} satisfies TopicWords;
