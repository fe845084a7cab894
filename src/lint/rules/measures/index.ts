import type { Rule } from '../../rule.js';
import { targetWithoutDirection } from './target-without-direction.js';

export const measures: Rule[] = [targetWithoutDirection];
