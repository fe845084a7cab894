import type { TopicWords } from '../../topic-words.js';

const quote = (value: unknown) => `"${value}"`;

export const indices = {
  titles: {
    'index-item-unresolved': 'The items of an index are standards in force, each of them once.',
    'index-weight-without-reason': 'Every weight of an index says what a failure costs the customer.',
    'index-weights-inconsistent': 'The weights of an index tell failures apart and do not contradict each other.',
    'index-without-target': 'An index has a target, a period and a volume.',
  },
  options: {
    'index-weights-inconsistent.equal-items': 'how many items may not all weigh the same',
    'index-weights-inconsistent.weight-ratio':
      'how many times as heavy an item has to be before the importance of its expectation is compared',
    'index-weights-inconsistent.importance-gap':
      'how many points less important the expectation behind the heavier item has to be',
  },
  findings: {
    'index-item-unresolved-none': () =>
      'This index adds up nothing. Add "items": the few standards whose failures cost customers most.',
    'index-item-unresolved': (a) =>
      `The standard ${quote(a.standard)} is not in force, because its behavior ${quote(a.behavior)} is not standardized. Take it out of the index, or decide to standardize.`,
    'index-item-unresolved-twice': (a) =>
      `The standard ${quote(a.standard)} is an item of this index already; its failures would count twice. Keep one item, with the weight that is meant.`,
    'index-item-unresolved-mean': (a) =>
      `The standard ${quote(a.standard)} measures a mean, and a mean has no failures to count. Choose a standard that counts cases, such as a share within a limit.`,
    'index-weight-without-reason': (a) =>
      `Why does a failure of ${quote(a.standard)} weigh ${a.weight}? Add "reason": what one failure costs the customer.`,
    'index-weights-inconsistent': (a) =>
      `All ${a.count} items weigh ${a.weight}, as if each failure cost the customer the same. Give most weight to the failure that is worst for the customer.`,
    'index-weights-inconsistent-reason': (a) =>
      `The same reason stands for the weight ${a.weight} here and for ${a.otherWeight} at ${quote(a.other)}. Say what makes the one failure worse, or weigh both alike.`,
    'index-weights-inconsistent-wait': (a) =>
      `${quote(a.standard)} and ${quote(a.other)} run on the same clock. Who waits beyond the longer limit loses more, yet that weighs ${a.weight} and the shorter limit ${a.otherWeight}. Weigh the longer wait at least as much.`,
    'index-weights-inconsistent-importance': (a) =>
      `${quote(a.standard)} weighs ${a.weight} and ${quote(a.other)} only ${a.otherWeight}, but customers rate what stands behind them ${a.importance} and ${a.otherImportance}. Weigh them by what a failure costs customers, or ask customers again.`,
    'index-without-target': () =>
      'This index has no target, so nobody knows whether a figure is good. Add "target", such as the points that come up when every standard is just met.',
    'index-without-target-period': () =>
      'Nothing says over which period the failures are added up. Add "period", such as day or month.',
    'index-without-target-volume': () =>
      'More business brings more failures, and the sum alone does not show it. Add "volume", such as parcels accepted, for the index per unit.',
  },
} satisfies TopicWords;
