import type { Standard } from '../../../model/project.js';
import { WEAK } from '../../presets.js';
import { signRule } from './sign-rule.js';

/** A standard comes with its measure and its target: what is counted, out of what, and how much is enough. */
export const notMeasurable = signRule({
  id: 'not-measurable',
  levels: WEAK,
  // Where the figures come from is asked by no-feedback-mechanism, what people are asked by survey-without-question.
  wanted: ({ sign: { missing }, standard }) =>
    missing === 'measure' || missing === 'target' || (missing !== 'measure.source' && !isSurvey(standard)),
});

/** What is counted follows from the question, once there is one. */
function isSurvey({ data }: Standard): boolean {
  return data.measure?.source === 'survey';
}
