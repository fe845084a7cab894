import type { TopicWords } from '../../topic-words.js';

const VAGUE: Record<string, string> = {
  time: 'leaves open how soon. Write a limit, such as "within 2 hours".',
  frequency: 'leaves open how often. Write a rhythm, such as "every Monday".',
  quantity: 'leaves open how many. Write a number or a share, such as "at least 80%".',
  degree: 'is read differently by everyone who checks it. Write what can be counted or seen instead.',
  attitude:
    'says how staff should be, not what they do. Write what a customer sees or hears, such as "greets the customer by name", or make the standard soft and put the question to customers.',
  scope: 'leaves open what is meant. Name the cases, the persons or the things.',
  hedge:
    'leaves open when the standard holds. Write in how many cases it does, such as "95% of calls", and name the exceptions under "excludes".',
  margin:
    'leaves open by how much the number may be missed. Write the exact limit, such as "within 10 minutes", or the tolerance, such as "10 minutes, plus or minus 2".',
  abstract: 'names a value, not an act. Write what somebody does that can be seen or timed.',
};

const LACKING: Record<string, string> = {
  measure:
    'This standard has no measure, so nobody can tell whether it is kept. Add "measure" with what is counted, out of what, and where the figures come from.',
  'measure.counts':
    'The measure does not say what is counted. Add "counts", such as "calls answered within 30 seconds".',
  'measure.of':
    'The measure does not say out of what. Add "of" with all the cases that could have met the standard, such as "all calls offered".',
  neither:
    'The measure says neither what is counted nor out of what. Add "counts", such as "calls answered within 30 seconds", and "of" with all the cases that could have met the standard, such as "all calls offered".',
  target: 'Nothing says how much is enough. Add "target", such as "at least 95%".',
};

export const smart = {
  titles: {
    'vague-wording': 'The statement of a standard leaves nothing open.',
    'several-behaviors-in-one': 'A standard is about one behavior.',
    'not-measurable': 'Every standard has a measure that says what is counted out of what, and a target.',
    'no-baseline': 'Every target is set against where performance stands today.',
    'target-below-baseline': 'A target asks for no less than what is done already.',
    'no-owner': 'Somebody answers for the result of every standard.',
    'owner-cannot-control': 'The owner of a standard is in charge of those whose behavior it measures.',
    'not-relevant-to-customers': 'Customers have rated what a standard answers.',
    'no-time-limit': 'A standard about time sets a time limit.',
    'clock-undefined': 'Every time limit says which event starts the clock and which one stops it.',
    'calendar-undefined': 'Limits in hours or days say on which calendar they are counted.',
    'no-rhythm': 'Every measure says how often it is taken.',
  },
  options: {},
  findings: {
    'vague-wording': (a) => `"${a.word}" ${VAGUE[String(a.class)]}`,
    'several-behaviors-in-one': (a) =>
      `A second behavior or limit begins at "${a.word}". Make two standards of it: when one is missed, nobody can tell which of the two it was.`,
    'not-measurable': (a) => LACKING[a.and === undefined ? String(a.lacks) : 'neither'] ?? '',
    'no-baseline': () =>
      'Nothing says where performance stands today, so nobody can tell whether the target is within reach. Measure it once and add the result as "baseline".',
    'target-below-baseline': (a) =>
      `The target, ${a.target}, is easier than what is done already, ${a.baseline}: performance could get worse and still meet it. Set it at the baseline or beyond, or correct the baseline.`,
    'no-owner': () =>
      'Nobody answers for the result of this standard. Add "owner" with the id of the role that can change how the work is done.',
    'owner-cannot-control': (a) =>
      `"${a.owner}" answers for this standard, but "${a.role}", whose behavior it measures, does not report to them. Name an owner in whose line the work is done, or correct "reports-to".`,
    'not-relevant-to-customers': () =>
      'Customers have rated none of the expectations this standard answers, so nobody knows whether it matters to them. Ask them, and add "importance" to the expectation.',
    'no-time-limit': () =>
      'This standard is about time, but sets no limit. Add "within" under "measure", such as "2 business days", and say it in the statement.',
    'clock-undefined': (a) =>
      `Nothing says when the clock of "${a.within}" starts and stops. Add "clock" under "measure" with "from" and "to": two events that leave a trace, such as "call enters the queue" and "agent answers".`,
    'calendar-undefined': (a) =>
      `"${a.within}" may run round the clock or in business hours and days alone. Add "calendar" under "clock": the name of one in csm.yaml, or "calendar" for round the clock.`,
    'no-rhythm': () =>
      'Nothing says how often this is measured. Add "every" under "measure", such as "week": often enough to notice a bad turn while something can be done.',
  },
} satisfies TopicWords;
