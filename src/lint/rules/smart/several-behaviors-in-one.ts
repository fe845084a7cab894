import { WEAK } from '../../presets.js';
import { signRule } from './sign-rule.js';

/** A standard is about one behavior: of two in one sentence nobody knows which of them was missed. */
export const severalBehaviorsInOne = signRule({ id: 'several-behaviors-in-one', levels: WEAK });
