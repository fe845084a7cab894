import type { Place } from '../../model/source.js';

/** Specific, measurable, achievable, relevant to customers, timely. */
export const LETTERS = ['S', 'M', 'A', 'R', 'T'] as const;
export type Letter = (typeof LETTERS)[number];

/** What can be seen of a standard that speaks against one of its letters. */
export type SignCode =
  | 'vague-wording'
  | 'several-behaviors-in-one'
  | 'not-measurable'
  | 'no-baseline'
  | 'target-below-baseline'
  | 'no-owner'
  | 'owner-cannot-control'
  | 'not-relevant-to-customers'
  | 'no-time-limit'
  | 'clock-undefined'
  | 'calendar-undefined'
  | 'no-rhythm'
  | 'no-review-date'
  | 'review-overdue';

/** Plain values: ids, quantities and dates as written, names of the format. */
export type ReasonArgs = Readonly<Record<string, string | number>>;

/** One sign, and the place in the files it is seen at. */
export interface Sign {
  letter: Letter;
  code: SignCode;
  args: ReasonArgs;
  /** Whether it leaves the letter partly met or takes it away. */
  weighs: 'partly' | 'unmet';
  at: Place;
  /** The words within the value at `at`, exactly as they are written there. */
  word?: string;
  /** The key the standard lacks, such as `owner` or `measure.source`; `at` is then its id. */
  missing?: string;
}
