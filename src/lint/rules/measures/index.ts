import type { Rule } from '../../rule.js';
import { floorNotBelowTarget } from './floor-not-below-target.js';
import { rangeAsThreshold } from './range-as-threshold.js';
import { sampleTooSmallForTarget } from './sample-too-small-for-target.js';
import { scaleWithoutFavorable } from './scale-without-favorable.js';
import { statementContradictsTarget } from './statement-contradicts-target.js';
import { surveyWithoutQuestion } from './survey-without-question.js';
import { targetOutOfRange } from './target-out-of-range.js';
import { targetWithoutDirection } from './target-without-direction.js';
import { unitMismatch } from './unit-mismatch.js';

export const measures: Rule[] = [
  targetWithoutDirection,
  targetOutOfRange,
  unitMismatch,
  floorNotBelowTarget,
  statementContradictsTarget,
  rangeAsThreshold,
  sampleTooSmallForTarget,
  surveyWithoutQuestion,
  scaleWithoutFavorable,
];
