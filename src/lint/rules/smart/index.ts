import type { Rule } from '../../rule.js';
import { calendarUndefined } from './calendar-undefined.js';
import { clockUndefined } from './clock-undefined.js';
import { noBaseline } from './no-baseline.js';
import { noOwner } from './no-owner.js';
import { noRhythm } from './no-rhythm.js';
import { noTimeLimit } from './no-time-limit.js';
import { notMeasurable } from './not-measurable.js';
import { notRelevantToCustomers } from './not-relevant-to-customers.js';
import { ownerCannotControl } from './owner-cannot-control.js';
import { severalBehaviorsInOne } from './several-behaviors-in-one.js';
import { targetBelowBaseline } from './target-below-baseline.js';
import { vagueWording } from './vague-wording.js';

/** In the order of the letters. */
export const smart: Rule[] = [
  vagueWording,
  severalBehaviorsInOne,
  notMeasurable,
  noBaseline,
  targetBelowBaseline,
  noOwner,
  ownerCannotControl,
  notRelevantToCustomers,
  noTimeLimit,
  clockUndefined,
  calendarUndefined,
  noRhythm,
];
