import { WEAK } from '../../presets.js';
import { signRule } from './sign-rule.js';

/** A target asks for at least what is done already. */
export const targetBelowBaseline = signRule({ id: 'target-below-baseline', levels: WEAK });
