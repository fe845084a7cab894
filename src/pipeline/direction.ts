import type { Operator } from '../model/quantity.js';

/** Which way a target points: 1 where more is better, -1 where less is, 0 where one value is to be hit. */
export function directionOf(operator: Operator): -1 | 0 | 1 {
  if (operator === '=') return 0;
  return operator.startsWith('>') ? 1 : -1;
}
