import { ranges } from '../ranges.js';

const them = (n: number, one: string, many: string) => (n === 1 ? one : `${n} ${many}`);

const stepList = (steps: number[]) => `${steps.length === 1 ? 'step' : 'steps'} ${ranges(steps, '-', ', ')}`;

/** What `csm status` says. */
export const status = {
  columns: { id: 'Id', encounter: 'Encounter' },
  /** The nine steps, short. */
  steps: {
    1: 'Encounter sequence',
    2: 'Expectations into behaviors',
    3: 'Selection',
    4: 'Hard, soft or fix',
    5: 'Feedback mechanisms',
    6: 'Measures and targets',
    7: 'Tracking',
    8: 'Feedback to employees',
    9: 'Revision',
  },
  states: { done: 'done', open: 'open', blocked: 'blocked' },
  summary: (done: number, all: number) => `${done} of ${all} steps done.`,
  allDone:
    'Every step of every encounter is done. The pipeline is a loop: keep measuring, and review on the dates set.',
  next: 'What comes next:',
  at: (step: number, name: string) => `step ${step}, ${name}`,
  waits: (steps: number[], by: number[]) =>
    `${stepList(steps)} ${steps.length === 1 ? 'waits' : 'wait'} for ${stepList(by)}`,
  isFilledIn: (steps: number[], by: number[]) =>
    `${stepList(steps)} ${steps.length === 1 ? 'is' : 'are'} filled in, and ${steps.length === 1 ? 'waits' : 'wait'} only for ${stepList(by)}`,
  named: (reason: string, ids: string[]) => (ids.length > 0 ? `${reason} (${ids.join(', ')})` : reason),
  more: (n: number) => `${n} more`,
  noEncounters: 'The project has no encounters yet. csm walk begins with the first.',
  walk: (encounter: string, step: number) => `csm walk --encounter ${encounter} --step ${step}`,
  /** What keeps a gate shut; `n` things of the kind, named after the colon by who prints it. */
  reasons: {
    'encounter-presumed': (_: number) => 'nobody has observed the order or asked customers about it',
    'no-steps': (_: number) => 'the steps of the encounter are not written down',
    'no-expectations': (_: number) => 'no expectation is written down',
    'no-behaviors': (_: number) => 'no behavior is written down',
    'answers-nothing': (n: number) => `${them(n, 'a behavior answers', 'behaviors answer')} no expectation`,
    undecided: (n: number) => `${them(n, 'a behavior is', 'behaviors are')} not decided on`,
    'no-reason': (n: number) => `${them(n, 'a decision has', 'decisions have')} no reason`,
    'answers-unrated': (n: number) =>
      `${them(n, 'a behavior answers', 'behaviors answer')} only expectations nobody has rated`,
    'not-controllable': (n: number) => `for ${them(n, 'a behavior', 'behaviors')} it is not said that staff control it`,
    'not-accepted': (n: number) =>
      `${them(n, 'a behavior is', 'behaviors are')} not accepted by those who have to do it`,
    reactive: (n: number) => `${them(n, 'a selection rests', 'selections rest')} on past complaints alone`,
    unrealistic: (n: number) => `${them(n, 'a behavior is', 'behaviors are')} said to be unrealistic`,
    'no-standard': (n: number) => `${them(n, 'a selected behavior has', 'selected behaviors have')} no standard`,
    'no-fix': (n: number) => `${them(n, 'a behavior to be fixed has', 'behaviors to be fixed have')} no fix`,
    'company-defined': (n: number) =>
      `${them(n, 'a standard has', 'standards have')} no customer expectation behind ${n === 1 ? 'it' : 'them'}`,
    'no-source': (n: number) =>
      `for ${them(n, 'a standard', 'standards')} it is not said where the measurement comes from`,
    'source-contradicts-kind': (n: number) =>
      `${them(n, 'a standard is', 'standards are')} measured from a source that does not fit the kind`,
    'no-question': (n: number) => `${them(n, 'a surveyed standard has', 'surveyed standards have')} no question`,
    'no-measure': (n: number) => `${them(n, 'a standard has', 'standards have')} no measure`,
    'no-target': (n: number) => `${them(n, 'a standard has', 'standards have')} no target`,
    'no-floor': (n: number) => `${them(n, 'a standard has', 'standards have')} no floor`,
    'floor-not-below-target': (n: number) => `${them(n, 'a floor does', 'floors do')} not lie below the target`,
    'no-baseline': (n: number) => `${them(n, 'a standard has', 'standards have')} no baseline`,
    'no-owner': (n: number) => `${them(n, 'a standard has', 'standards have')} no owner`,
    'no-rhythm': (n: number) => `for ${them(n, 'a standard', 'standards')} it is not said how often it is measured`,
    'no-data': (n: number) => `${them(n, 'a standard has', 'standards have')} no data set`,
    'no-feedback': (n: number) => `of ${them(n, 'a standard', 'standards')} nobody is told the results regularly`,
    'no-review': (n: number) => `${them(n, 'a standard has', 'standards have')} no review date`,
    'review-overdue': (n: number) => `the review of ${them(n, 'a standard', 'standards')} is overdue`,
  },
  /** What to do about it. */
  actions: {
    'encounter-presumed': 'Go through it with customers, or watch it; then write known: observed.',
    'no-steps': 'Write down what the customer does, step by step, and who serves them.',
    'no-expectations': 'Ask customers what they want here, and write it in their words.',
    'no-behaviors': 'Write what staff do, to be seen or timed, that answers an expectation.',
    'answers-nothing': 'Name under answers the expectation it answers, or leave the behavior.',
    undecided: 'Hold it against the six criteria, and decide: standardize, leave or fix.',
    'no-reason': 'Write one sentence that says why.',
    'answers-unrated': 'Have customers rate importance and performance from 1 to 10.',
    'not-controllable': 'Settle whether staff control it and can improve it.',
    'not-accepted': 'Talk it over with the staff concerned, and write who accepted it and when.',
    reactive: 'Find out whether customers at large expect it, now or in the future.',
    unrealistic: 'Set a level that staff can reach, or leave the behavior.',
    'no-standard': 'Decide: hard, if it can be counted or timed; soft, if customers have to be asked.',
    'no-fix': 'Write the change of technology, policy or procedure that settles it.',
    'company-defined': 'Find the expectation behind it, or drop the standard.',
    'no-source': 'Name the source: operations or audit for hard, survey or mystery-shopping for soft standards.',
    'source-contradicts-kind': 'Measure a hard standard from records, a soft one by asking; or change its kind.',
    'no-question': 'Write the question customers are asked.',
    'no-measure': 'Say what is counted, out of what, and within which time.',
    'no-target': 'Set the target from baseline, benchmark and what customers want.',
    'no-floor': 'Set the level below which something has to be done at once.',
    'floor-not-below-target': 'Set the floor on the worse side of the target.',
    'no-baseline': 'Measure where performance stands today.',
    'no-owner': 'Name the role that answers for the result.',
    'no-rhythm': 'Write how often it is measured, such as every: week.',
    'no-data': 'Bind it to a data set under measure.data, and declare the set in csm.yaml.',
    'no-feedback': 'Write who is told of the results, how, and how often.',
    'no-review': 'Set the day on which target and measure are reviewed.',
    'review-overdue': 'Review it now, and set the next date.',
  },
};

export type StatusWords = typeof status;
