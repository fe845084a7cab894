import type { Rule } from '../rule.js';
import { invalidValue } from './invalid-value.js';
import { knownReference } from './known-reference.js';
import { missingKey } from './missing-key.js';
import { uniqueId } from './unique-id.js';
import { unknownKey } from './unknown-key.js';
import { wrongType } from './wrong-type.js';

export const rules: Rule[] = [unknownKey, missingKey, wrongType, invalidValue, uniqueId, knownReference];
