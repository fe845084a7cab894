import { WEAK } from '../../presets.js';
import { signRule } from './sign-rule.js';

/** Somebody answers for the result of every standard. */
export const noOwner = signRule({ id: 'no-owner', levels: WEAK });
