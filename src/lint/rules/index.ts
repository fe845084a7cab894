import type { Rule } from '../rule.js';
import { invalidValue } from './invalid-value.js';
import { knownReference } from './known-reference.js';
import { missingKey } from './missing-key.js';
import { selectionContradicted } from './selection-contradicted.js';
import { targetWithoutDirection } from './target-without-direction.js';
import { uniqueId } from './unique-id.js';
import { unknownKey } from './unknown-key.js';
import { wrongType } from './wrong-type.js';

export const rules: Rule[] = [
  unknownKey,
  missingKey,
  wrongType,
  invalidValue,
  uniqueId,
  knownReference,
  selectionContradicted,
  targetWithoutDirection,
];
