import type { Rule } from '../../rule.js';
import { selectionContradicted } from './selection-contradicted.js';

export const selection: Rule[] = [selectionContradicted];
