import type { Rule } from '../../rule.js';
import { averageAsTarget } from './average-as-target.js';
import { forItsOwnSake } from './for-its-own-sake.js';
import { industryOnly } from './industry-only.js';
import { tooDetailed } from './too-detailed.js';
import { tooStrict } from './too-strict.js';
import { unpublished } from './unpublished.js';

/** In the order in which the field tells them. */
export const pitfalls: Rule[] = [tooStrict, industryOnly, averageAsTarget, unpublished, tooDetailed, forItsOwnSake];
