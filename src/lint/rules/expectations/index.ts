import type { Rule } from '../../rule.js';
import { abstractBehavior } from './abstract-behavior.js';
import { expectationUnrated } from './expectation-unrated.js';
import { expectationWithoutSource } from './expectation-without-source.js';
import { vagueBehavior } from './vague-behavior.js';

export const expectations: Rule[] = [expectationUnrated, expectationWithoutSource, vagueBehavior, abstractBehavior];
