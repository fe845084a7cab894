import type { Standard } from '../../model/project.js';
import { chainOf } from '../chain.js';
import { mostImportant } from './relevant.js';
import type { Letter, ReasonArgs } from './sign.js';
import { writtenLimitOf } from './time-limit.js';

/** What a letter is met by. */
export type MeritCode = 'plain-wording' | 'measured' | 'within-reach' | 'asked-for' | 'timed';

interface Merit {
  code: MeritCode;
  args: ReasonArgs;
}

/** What speaks for each letter of a standard against which nothing speaks. */
export const merits: Record<Letter, (standard: Standard) => Merit> = {
  S: () => ({ code: 'plain-wording', args: {} }),
  M: ({ data: { measure, target } }) => ({
    code: 'measured',
    args: known({
      statistic: measure?.statistic,
      percentile: measure?.percentile,
      source: measure?.source,
      target,
    }),
  }),
  A: ({ data }) => ({
    code: 'within-reach',
    args: known({ baseline: data.baseline, target: data.target, owner: data.owner }),
  }),
  R: (standard) => {
    const { expectations } = chainOf(standard);
    const first = mostImportant(expectations) ?? expectations[0];
    return { code: 'asked-for', args: known({ expectation: first?.id, importance: first?.data.importance }) };
  },
  T: (standard) => {
    const { measure, review } = standard.data;
    const limit = writtenLimitOf(standard);
    return {
      code: 'timed',
      args: known({
        within: limit?.written,
        calendar: limit && measure?.clock?.calendar,
        every: measure?.every,
        review,
      }),
    };
  },
};

function known(args: Record<string, string | number | undefined>): ReasonArgs {
  return Object.fromEntries(Object.entries(args).filter(([, value]) => value !== undefined)) as ReasonArgs;
}
