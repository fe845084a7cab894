import { schemaRule } from '../schema-rule.js';

/** Values are of the form their key asks for: a known word, a date that exists, a quantity. */
export const invalidValue = schemaRule('invalid-value', [
  'not-allowed',
  'wrong-format',
  'out-of-range',
  'empty',
  'repeated-value',
]);
