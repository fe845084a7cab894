import type { StepNumber } from '../../pipeline/steps.js';
import type { Ground, Question } from '../question.js';
import { feedbackQuestions, revisionQuestions, trackingQuestions } from './after.js';
import { expectationQuestions } from './expectations.js';
import { kindQuestions } from './kind.js';
import { mechanismQuestions } from './mechanisms.js';
import type { Spot } from './scope.js';
import { selectionQuestions } from './selection.js';
import { sequenceQuestions } from './sequence.js';
import { targetQuestions } from './targets.js';

/** The questions of each of the nine steps about one encounter, asked and open ones, in their order. */
export const STEP_QUESTIONS: Record<StepNumber, (ground: Ground, encounter: Spot) => Question[]> = {
  1: sequenceQuestions,
  2: expectationQuestions,
  3: selectionQuestions,
  4: kindQuestions,
  5: mechanismQuestions,
  6: targetQuestions,
  7: trackingQuestions,
  8: feedbackQuestions,
  9: revisionQuestions,
};
