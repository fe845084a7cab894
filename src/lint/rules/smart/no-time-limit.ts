import { WEAK } from '../../presets.js';
import { signRule } from './sign-rule.js';

/** A standard about time says how much of it there is. */
export const noTimeLimit = signRule({
  id: 'no-time-limit',
  levels: WEAK,
  // Not once more where there is no measure to hold it, or where "promptly" is found fault with.
  wanted: ({ standard, signs }) =>
    standard.data.measure !== undefined &&
    !signs.some(({ code, args }) => code === 'vague-wording' && args.class === 'time'),
});
