import type { Args, TopicWords } from '../../topic-words.js';

const OPEN: Record<string, [leaves: string, instead: string]> = {
  time: ['how soon', 'Name the time, such as "within 2 hours".'],
  frequency: ['how often', 'Name the rhythm, such as "every Monday".'],
  quantity: ['how many', 'Name the number.'],
  degree: ['how much or how good', 'Write what is seen, counted or timed when it is so.'],
  attitude: [
    'what staff do to be so',
    'Write what customers see or hear, such as "greets the guest by name", or ask them about it with a soft standard that has a question.',
  ],
  scope: ['which cases are meant', 'Name them.'],
  hedge: ['whether it holds at all', 'Leave it out, or name the exceptions.'],
  margin: ['by how much the number may be missed', 'Name the limit, such as "within 10 minutes".'],
};

function vagueBehavior({ word, class: kind }: Args): string {
  const [leaves, instead] = OPEN[String(kind)] ?? ['what is done', 'Write what is seen, counted or timed.'];
  return `"${word}" leaves open ${leaves}. ${instead}`;
}

export const expectations = {
  titles: {
    'expectation-unrated': 'Customers have rated every expectation: how important it is, and how well it is met.',
    'expectation-without-source': 'Every expectation says where it was learned.',
    'vague-behavior': 'A behavior is worded so that two observers agree whether it was shown.',
    'abstract-behavior': 'A behavior is an act that can be seen or timed, not a value.',
  },
  options: {},
  findings: {
    'expectation-unrated': () =>
      'Customers have not rated this expectation, so nobody can tell whether it deserves a standard. Ask them how important it is and how well it is met, and write both, from 1 to 10, under "importance" and "performance".',
    'expectation-unrated-importance': () =>
      'Customers have not said how important this expectation is to them. Ask, and write it, from 1 to 10, under "importance".',
    'expectation-unrated-performance': () =>
      'Customers have not rated how well this expectation is met, so nobody can tell whether to improve or to maintain. Ask, and write it, from 1 to 10, under "performance".',
    'expectation-without-source': () =>
      'Nothing says where this expectation was learned, so it may be the company\'s own idea. Name the survey, the interviews or the complaints under "source".',
    'expectation-without-source-reference': () =>
      'The source of this expectation is of another kind, and nothing says which. Name it under "reference".',
    'vague-behavior': vagueBehavior,
    'abstract-behavior': (a) =>
      `"${a.word}" names a value, not an act: it tells an employee nothing to do. Write what somebody who does so is seen doing, such as "calls back within 2 hours".`,
  },
} satisfies TopicWords;
