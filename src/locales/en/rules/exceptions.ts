import type { TopicWords } from '../../topic-words.js';

export const exceptions = {
  titles: {
    'exception-without-reason': 'Every exception says why it is granted.',
    'exception-expired': 'No exception outlives its day.',
    'exception-unused': 'Every exception still covers something.',
    'override-unused': 'Settings for some of the files are for files that are there.',
  },
  options: {},
  findings: {
    'exception-without-reason': (a) =>
      `This exception from "${a.rule}" gives no reason. Say why under "reason", so that others can tell when it may go.`,
    'ignore-without-reason': (a) =>
      `This comment excepts "${a.rule}" without a reason. Add one: "# csm-ignore ${a.rule} -- reason".`,
    'exception-expired': (a) =>
      `This exception from "${a.rule}" held until ${a.until}; since then its finding counts again. Mend it, or decide anew and set a later date.`,
    'exception-unused': (a) => `Nothing under "${a.on}" needs an exception from "${a.rule}" any more. Remove it.`,
    'exception-on-nothing': (a) =>
      `Nothing in the project has the id "${a.on}".${a.suggestion === undefined ? ' Remove the exception.' : ` Did you mean "${a.suggestion}"?`}`,
    'override-unused': (a) =>
      `No file csm reads matches "${a.pattern}", so these settings change nothing.${a.suggestion === undefined ? ' Correct the path, counted from the folder of csm.yaml, or remove it.' : ` Did you mean "${a.suggestion}"?`}`,
    'ignore-unused': (a) =>
      `Nothing here needs an exception from "${a.rule}" any more. Remove the comment, or this rule from it.`,
  },
} satisfies TopicWords;
