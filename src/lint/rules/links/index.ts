import type { Rule } from '../../rule.js';
import { knownReference } from './known-reference.js';
import { uniqueId } from './unique-id.js';

export const links: Rule[] = [uniqueId, knownReference];
