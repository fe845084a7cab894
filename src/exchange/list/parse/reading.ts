import type { Quantity } from '../../../model/quantity.js';
import type { ClockWords } from './clock.js';

/** A quantity that a row holds, with its days told to be calendar days where it says so. */
export interface Figure {
  quantity: Quantity;
  calendar?: true;
}

/**
 * Why something of a row stays text, and makes it partly understood:
 * - `range`: two numbers where one is needed
 * - `several-limits`, `several-targets`: more than one, and nothing tells which counts
 * - `limit-in-words`: the same day, by noon, on time, 即办
 * - `next-day`: read as one day; when that day ends is not said
 * - `vague-limit`: a reasonable time, as quickly as possible
 * - `least-time`: a time not to fall below, such as notice given in advance
 * - `rhythm`: how often, not how soon
 * - `unit`: a number in a unit no clock has, such as rings
 * - `target-words`, `target-zero`, `limit-words`: a cell that names no figure, or one that is always met
 * - `no-figure`: there is none at all
 * - `formula`: a formula without its result
 */
export type ReasonCode =
  | 'range'
  | 'several-limits'
  | 'several-targets'
  | 'limit-in-words'
  | 'next-day'
  | 'vague-limit'
  | 'least-time'
  | 'rhythm'
  | 'unit'
  | 'target-words'
  | 'target-zero'
  | 'limit-words'
  | 'no-figure'
  | 'formula';

/**
 * What was taken for granted, or left out without harm to target and limit:
 * - `direction-assumed`: at least or at most, by what the standard is about
 * - `unit-assumed`: percent, by the other numbers of the column
 * - `no-target`: a limit without the share of cases that must keep it
 * - `result-words`, `result-unit`: a result that is no figure, or in another unit than the target
 * - `no-data`: a result of nothing, such as 0 of 0
 * - `earlier-result`: the latest period has none
 */
export type NoteCode =
  | 'direction-assumed'
  | 'unit-assumed'
  | 'no-target'
  | 'result-words'
  | 'result-unit'
  | 'no-data'
  | 'earlier-result';

/** A reason or a note, with the words it is about. */
export interface Remark<C> {
  code: C;
  text?: string;
}

export type Statistic = 'share' | 'rate' | 'count' | 'mean' | 'percentile';

/** What was read out of a row. */
export interface Reading {
  kind: 'hard' | 'soft';
  statistic?: Statistic;
  percentile?: number;
  target?: Figure;
  within?: Figure;
  baseline?: Figure;
  /** The cases of which a share is meant: calls, minor applications. */
  of?: string;
  clock?: ClockWords;
  reasons: Remark<ReasonCode>[];
  notes: Remark<NoteCode>[];
}
