import type { Expectation } from '../../model/project.js';
import type { BehaviorData } from '../../model/schema/behavior.js';
import { matrixLines } from '../selection.js';
import { mostImportant } from '../smart/relevant.js';
import { type Proposal, propose } from './proposal.js';

type Decision = NonNullable<BehaviorData['selection']>['decision'];
type DecisionReason =
  | 'nobody-asked'
  | 'unimportant'
  | 'beyond-staff'
  | 'unrealistic'
  | 'unrated'
  | 'important'
  | 'improve'
  | 'maintain'
  | 'low-priority'
  | 'overkill';

/** What is known of a behavior when it is decided on; criteria nobody has judged yet are left out. */
export interface Judged {
  /** The expectations it answers. */
  answers: Expectation[];
  controllable?: boolean;
  realistic?: boolean;
}

/** On the scale from 1 to 10: below it a standard is not worth its attention. */
const UNIMPORTANT = 5;
/** Where few expectations are rated their means say little; these lines then stand for them. */
const LINES = { importance: 7, performance: 7.5 };
const FEW = 4;
/** Performance this far below importance is weak, whatever the means. */
const WEAK_GAP = 1.5;

/** Proposes what to do with a behavior from the six criteria; `rated` are all expectations of the project. */
export function proposeDecision(judged: Judged, rated: Expectation[]): Proposal<Decision, DecisionReason> {
  const { answers, controllable, realistic } = judged;
  if (answers.length === 0) return propose('leave', 'nobody-asked');
  const first = mostImportant(answers);
  const { importance = 0, performance } = first?.data ?? {};
  const ratings = { importance, ...(performance !== undefined && { performance }) };
  if (first && importance < UNIMPORTANT) return propose('leave', 'unimportant', ratings);
  if (controllable === false) {
    return propose(importance >= LINES.importance || !first ? 'fix' : 'leave', 'beyond-staff', ratings);
  }
  if (realistic === false) return propose('leave', 'unrealistic', ratings);
  if (!first) return propose('standardize', 'unrated');
  if (performance === undefined) return propose('standardize', 'important', ratings);
  const lines = linesOf(rated);
  const matters = importance >= lines.importance;
  const weak = performance < lines.performance || importance - performance >= WEAK_GAP;
  if (matters) return propose('standardize', weak ? 'improve' : 'maintain', ratings);
  return propose('leave', weak ? 'low-priority' : 'overkill', ratings);
}

function linesOf(expectations: Expectation[]): { importance: number; performance: number } {
  const rated = expectations.filter(({ data }) => data.importance !== undefined && data.performance !== undefined);
  return (rated.length >= FEW && matrixLines(rated)) || LINES;
}
