import type { Standard } from '../../model/project.js';
import { under } from '../../model/source.js';
import { isReviewOverdue } from '../review.js';
import type { Sign } from './sign.js';
import { isAboutTime, limitInStatement, limitInWords, type TimeLimit, writtenLimitOf } from './time-limit.js';
import { lacks, missingSign } from './written.js';

/**
 * T: a time limit where it is about time, with a clock and a calendar; measured at a rhythm and looked
 * at again by a date. `asOf`: the ISO date the review is held against; without it none is overdue.
 */
export function timelySigns(standard: Standard, asOf?: string): Sign[] {
  const limit = writtenLimitOf(standard);
  const clocked = limit ?? (lacks(standard, 'measure.within') ? limitInStatement(standard) : undefined);
  return [
    ...limitSigns(standard, limit),
    ...(clocked ? clockSigns(standard, clocked) : []),
    ...reviewSigns(standard, asOf),
  ];
}

function limitSigns(standard: Standard, limit: TimeLimit | undefined): Sign[] {
  if (limit || !lacks(standard, 'measure.within') || !isAboutTime(standard) || limitInWords(standard)) return [];
  return [missingSign(standard, 'T', 'no-time-limit', 'measure.within', 'unmet')];
}

function clockSigns(standard: Standard, { written, quantity: { unit } }: TimeLimit): Sign[] {
  const args = { within: written };
  const marked = (unit.kind === 'duration' && unit.business) || /calendar|自然日/i.test(written);
  const counted = unit.kind === 'duration' && (unit.time === 'h' || unit.time === 'day');
  return [
    ...(lacks(standard, 'measure.clock')
      ? [missingSign(standard, 'T', 'clock-undefined', 'measure.clock', 'partly', args)]
      : []),
    // Four hours of the clock and four hours of business are different promises; thirty seconds are not.
    ...(counted && !marked && lacks(standard, 'measure.clock.calendar')
      ? [missingSign(standard, 'T', 'calendar-undefined', 'measure.clock.calendar', 'partly', args)]
      : []),
  ];
}

function reviewSigns(standard: Standard, asOf: string | undefined): Sign[] {
  const noRhythm = lacks(standard, 'measure.every');
  const noReview = lacks(standard, 'review');
  // With neither, and no limit, nothing about it is bound to time.
  const limited = writtenLimitOf(standard) !== undefined || limitInWords(standard);
  const weighs = noRhythm && noReview && !limited ? 'unmet' : 'partly';
  const { review } = standard.data;
  const overdue = asOf !== undefined && review !== undefined && isReviewOverdue(standard, asOf);
  return [
    ...(noRhythm ? [missingSign(standard, 'T', 'no-rhythm', 'measure.every', weighs)] : []),
    ...(noReview ? [missingSign(standard, 'T', 'no-review-date', 'review', weighs)] : []),
    ...(overdue
      ? [
          {
            letter: 'T' as const,
            code: 'review-overdue' as const,
            args: { review, asOf },
            weighs: 'partly' as const,
            at: under(standard.at, 'review'),
          },
        ]
      : []),
  ];
}
