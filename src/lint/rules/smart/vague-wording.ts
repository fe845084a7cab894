import { WEAK } from '../../presets.js';
import { signRule } from './sign-rule.js';

/** A statement says what is done, so that two people who check it come to the same result. */
export const vagueWording = signRule({ id: 'vague-wording', levels: WEAK });
