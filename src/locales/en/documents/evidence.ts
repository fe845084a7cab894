import { count } from './formats.js';

const without = (noun: string, what: string) => (n: number) => `${count(n, noun)} without ${what}`;

/** How documents mark what was assumed or proposed rather than observed or asked. */
export const evidence = {
  basis: 'Draft basis',
  status: 'Status',
  unpublished: 'Draft, not for publication',
  counts: {
    'encounter-assumed': (n: number) => `${count(n, 'encounter')} assumed`,
    'encounter-proposed': (n: number) => `${count(n, 'encounter')} proposed, not yet in operation`,
    'encounter-unsaid': without('encounter', 'a word on how it is known'),
    'expectation-assumed': (n: number) => `${count(n, 'expectation')} assumed`,
    'expectation-without-source': without('expectation', 'a source'),
    'rating-assumed': (n: number) => `${count(n, 'rating')} assumed`,
    'rating-without-source': without('rating', 'a source'),
    'behavior-undecided': without('behavior', 'a decision'),
    'behavior-not-accepted': (n: number) => `${count(n, 'behavior')} not yet accepted by the staff concerned`,
    'standard-company-defined': (n: number) => `${count(n, 'standard')} without a customer expectation`,
    'standard-without-baseline': without('target', 'a baseline'),
  },
  marks: {
    'encounter-assumed': 'assumed',
    'encounter-proposed': 'proposed',
    'encounter-unsaid': 'basis not stated',
    'expectation-assumed': 'assumed',
    'expectation-without-source': 'no source',
    'behavior-undecided': 'no decision yet',
    'behavior-not-accepted': 'not yet accepted by staff',
    'standard-without-baseline': 'no baseline',
  },
  annex: {
    title: 'Annex: What still rests on assumptions',
    text: 'Nobody has observed, asked or measured what is listed here. Until somebody does, this manual is a draft.',
    columns: ['What is taken for granted', 'Where', 'What would settle it'],
    more: (n: number) => `and ${n} more`,
    settled: {
      'encounter-assumed': 'Go through the encounter with customers, or watch it',
      'encounter-proposed': 'Try the encounter out, then watch it',
      'encounter-unsaid': 'Say whether it was observed, assumed or proposed',
      'expectation-assumed': 'Ask customers whether this is what they want, and name the survey or the interviews',
      'expectation-without-source': 'Ask customers, and name the survey or the interviews',
      'rating-assumed': 'Have customers rate importance and performance',
      'rating-without-source': 'Have customers rate importance and performance',
      'behavior-undecided': 'Decide on the behavior, and give the reason',
      'behavior-not-accepted': 'Talk it over with those who have to do it',
      'standard-company-defined': 'Find the expectation it answers, or drop it',
      'standard-without-baseline': 'Measure where performance stands today',
    },
  },
};
