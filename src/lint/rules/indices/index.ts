import type { Rule } from '../../rule.js';
import { indexItemUnresolved } from './index-item-unresolved.js';
import { indexWeightWithoutReason } from './index-weight-without-reason.js';
import { indexWeightsInconsistent } from './index-weights-inconsistent.js';
import { indexWithoutTarget } from './index-without-target.js';

export const indices: Rule[] = [
  indexItemUnresolved,
  indexWeightWithoutReason,
  indexWeightsInconsistent,
  indexWithoutTarget,
];
