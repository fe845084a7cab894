import type { Args, TopicWords } from '../../topic-words.js';

const quote = (value: unknown) => `"${value}"`;

const FITTING: Record<string, string> = {
  percent: 'A share lies between 0% and 100%',
  duration: 'No time is shorter than nothing',
};

/** "between 0 and 5", "of 0 at the least". */
function between({ least, most }: Args): string {
  return most === undefined ? `of ${least} at the least` : `between ${least} and ${most}`;
}

const WHY: Record<string, (other: unknown) => string> = {
  bare: (other) => `It has no unit; write it in that of the ${other}.`,
  business: (other) => `Working time and calendar time cannot be converted; count both as the ${other} does.`,
};

export const measures = {
  titles: {
    'target-without-direction': 'A target says whether more or less is better.',
    'target-out-of-range': 'A target can be reached and can be missed.',
    'unit-mismatch': 'Target, floor, baseline and benchmark are in a unit that the measure gives.',
    'floor-not-below-target': 'The floor lies on the worse side of the target, in the same unit.',
    'statement-contradicts-target': 'Statement and promise give the same figures as measure and target.',
    'range-as-threshold': 'A threshold is one number, not a range.',
    'sample-too-small-for-target': 'A sample is large enough to show that its target is met.',
    'survey-without-question': 'A measure taken by survey gives the question that is asked.',
    'scale-without-favorable': 'A share of ratings says which ratings count as favorable.',
  },
  options: {
    'sample-too-small-for-target.confidence': 'confidence of the interval in percent, from 50 to 99.9',
  },
  findings: {
    'target-out-of-range': (a) =>
      `The ${a.level} ${quote(a.value)} lies outside of what can happen. ${
        FITTING[String(a.kind)] ?? `Results here are ${between(a)}`
      }.`,
    'target-out-of-range-always': (a) =>
      `Every result reaches the ${a.level} ${quote(a.value)}, so it tells good from bad nowhere. Write the level that decides.`,
    'target-out-of-range-never': (a) =>
      `No result can reach the ${a.level} ${quote(a.value)}. Write a level that good work can reach.`,
    'target-out-of-range-index': (a) =>
      `The target ${quote(a.value)} is below zero, and a sum of weighted failures never is. Write the points that are allowed.`,
    'unit-mismatch': (a) =>
      `The ${a.level} ${quote(a.value)} cannot be compared with the ${a.other} ${quote(a.target)}. ${
        WHY[String(a.why)]?.(a.other) ?? `Write both in the unit of the ${a.other}.`
      }`,
    'unit-mismatch-share': (a) =>
      `The measure is a share of cases, so the ${a.level} cannot be ${quote(a.value)}. Write a percentage such as "at least 95%"; a time limit belongs in "within".`,
    'unit-mismatch-count': (a) =>
      `The measure counts cases, so the ${a.level} cannot be ${quote(a.value)}. Write a number such as "at most 3", or choose the statistic "share" or "rate".`,
    'unit-mismatch-rate': (a) =>
      `The measure is a rate, so the ${a.level} cannot be a score such as ${quote(a.value)}. Write it as "at most 3 per 1000".`,
    'unit-mismatch-time': (a) =>
      `The measure gives a time from clock start to clock stop, so the ${a.level} cannot be ${quote(a.value)}. Write a time such as "at most 5 min", or choose the statistic "share".`,
    'unit-mismatch-scale': (a) =>
      `The measure gives a rating on the scale ${a.scale}, so the ${a.level} cannot be ${quote(a.value)}. Write a point on that scale, or choose the statistic "share" for the percentage of favorable ratings.`,
    'unit-mismatch-index': (a) =>
      `An index is a sum of points, or that sum per so many cases; the target cannot be ${quote(a.value)}. Write points such as "at most 1200".`,
    'floor-not-below-target': (a) =>
      `The floor ${quote(a.floor)} is not worse than the target ${quote(a.target)}, so a miss of the target is red at once and nothing is amber. Put the floor ${a.more ? 'below' : 'above'} the target.`,
    'floor-not-below-target-direction': (a) =>
      `The target ${quote(a.target)} wants ${a.more ? 'more' : 'less'} and the floor ${quote(a.floor)} wants ${a.more ? 'less' : 'more'}. Write the floor as "at ${a.more ? 'least' : 'most'}" too.`,
    'floor-not-below-target-unit': (a) =>
      `The floor ${quote(a.floor)} and the target ${quote(a.target)} cannot be compared. Write both in the same unit.`,
    'statement-contradicts-target': (a) =>
      `The text says ${quote(a.written)}, but the target is ${quote(a.meant)}. Staff work to the one and are judged by the other; keep the one that is meant.`,
    'statement-contradicts-target-direction': (a) =>
      `The words around ${quote(a.written)} and the target ${quote(a.meant)} point in opposite directions. Correct whichever is wrong.`,
    'statement-contradicts-target-percentile': (a) =>
      `The text says ${quote(a.written)} of cases, but the measure takes percentile ${a.meant}. Make them the same number.`,
    'statement-contradicts-target-limit': (a) =>
      `The text says ${quote(a.written)}, but ${a.key === 'target' ? 'the target is' : '"measure.within" says'} ${quote(a.meant)}. Staff work to the one and are judged by the other; keep the one that is meant.`,
    'statement-contradicts-target-promise': (a) =>
      `The promise says ${quote(a.written)}, but the standard asks only for ${quote(a.meant)}. Promise customers no more than it asks of staff.`,
    'range-as-threshold': (a) =>
      `${quote(a.range)} is a range, and nobody can tell whether a case between its ends was met. Write the one ${a.kind === 'percent' ? 'percentage' : 'limit'} that decides.`,
    'sample-too-small-for-target': (a) =>
      `Even if all ${a.cases} cases were ${a.less ? 'free of failure' : 'met'}, the ${a.confidence}% interval would reach ${
        a.less ? 'up' : 'down'
      } to ${a.reach}%, so they cannot show ${quote(a.target)}. Sample at least ${a.needed} cases for each result, or count all cases.`,
    'sample-too-small-for-target-perfect': (a) =>
      `No sample can show ${quote(a.target)}: after ${a.cases} cases ${a.less ? 'free of failure' : 'met'} the ${a.confidence}% interval still reaches ${
        a.less ? 'up' : 'down'
      } to ${a.reach}%. Count all cases, or set a target that a sample can show.`,
    'survey-without-question': () =>
      'The result comes from a survey, but nobody can see what customers are asked. Add "question" in their words, so that every wave asks the same.',
    'scale-without-favorable': (a) =>
      `Which ratings of ${a.scale} count for the share? Add "favorable", for instance ${quote(a.best)}.`,
    'scale-without-favorable-scale': (a) =>
      `${quote(a.favorable)} counts as favorable, but nothing says of what scale. Add "scale", such as "1-5".`,
    'scale-without-favorable-outside': (a) =>
      `${quote(a.favorable)} does not lie on the scale ${a.scale}. Write ratings of that scale, for instance ${quote(a.best)}.`,
    'scale-without-favorable-all': (a) =>
      `${quote(a.favorable)} is the whole scale, so every answer counts as favorable. Write only the ratings of a satisfied customer, for instance ${quote(a.best)}.`,
  },
} satisfies TopicWords;
