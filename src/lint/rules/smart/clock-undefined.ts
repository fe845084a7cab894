import { WEAK } from '../../presets.js';
import { signRule } from './sign-rule.js';

/** A time limit says which event starts the clock and which one stops it. */
export const clockUndefined = signRule({ id: 'clock-undefined', levels: WEAK });
