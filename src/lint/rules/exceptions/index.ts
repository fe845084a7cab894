import type { Rule } from '../../rule.js';
import { exceptionExpired } from './exception-expired.js';
import { exceptionUnused } from './exception-unused.js';
import { exceptionWithoutReason } from './exception-without-reason.js';
import { overrideUnused } from './override-unused.js';

export const exceptions: Rule[] = [exceptionWithoutReason, exceptionExpired, exceptionUnused, overrideUnused];
