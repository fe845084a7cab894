import type { Rule } from '../../rule.js';
import { behaviorAnswersNothing } from './behavior-answers-nothing.js';
import { emptyEncounter } from './empty-encounter.js';
import { knownReference } from './known-reference.js';
import { noReportingCycle } from './no-reporting-cycle.js';
import { unansweredExpectation } from './unanswered-expectation.js';
import { uniqueId } from './unique-id.js';
import { unusedRole } from './unused-role.js';
import { unusedSegment } from './unused-segment.js';

export const links: Rule[] = [
  uniqueId,
  knownReference,
  noReportingCycle,
  unansweredExpectation,
  behaviorAnswersNothing,
  emptyEncounter,
  unusedRole,
  unusedSegment,
];
