import { WEAK } from '../../presets.js';
import { signRule } from './sign-rule.js';

/** A standard comes with its measure and its target: what is counted, out of what, and how much is enough. */
export const notMeasurable = signRule({
  id: 'not-measurable',
  levels: WEAK,
  // Where the figures come from is asked by no-feedback-mechanism.
  wanted: ({ sign }) => sign.missing !== 'measure.source',
});
