import { WEAK } from '../../presets.js';
import { signRule } from './sign-rule.js';

/** A measure is taken at a rhythm: one that is taken when somebody asks is taken when it is too late. */
export const noRhythm = signRule({
  id: 'no-rhythm',
  levels: WEAK,
  // Without a measure, not-measurable asks for the whole of it.
  wanted: ({ standard }) => standard.data.measure !== undefined,
});
