import type { Rule } from '../../rule.js';
import { criteriaUnjudged } from './criteria-unjudged.js';
import { decisionNotCarriedOut } from './decision-not-carried-out.js';
import { importantNotStandardized } from './important-not-standardized.js';
import { notAccepted } from './not-accepted.js';
import { notControllable } from './not-controllable.js';
import { notRealistic } from './not-realistic.js';
import { reactiveOnly } from './reactive-only.js';
import { selectionContradicted } from './selection-contradicted.js';
import { selectionWithoutReason } from './selection-without-reason.js';
import { unimportantStandardized } from './unimportant-standardized.js';

export const selection: Rule[] = [
  selectionWithoutReason,
  decisionNotCarriedOut,
  selectionContradicted,
  importantNotStandardized,
  unimportantStandardized,
  notControllable,
  notAccepted,
  reactiveOnly,
  notRealistic,
  criteriaUnjudged,
];
