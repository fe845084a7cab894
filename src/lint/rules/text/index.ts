import type { Rule } from '../../rule.js';
import { gbtModalVerb } from './gbt-modal-verb.js';
import { missingTranslation } from './missing-translation.js';

export const text: Rule[] = [missingTranslation, gbtModalVerb];
