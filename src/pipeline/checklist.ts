import type { Behavior, Encounter, Standard, Step } from '../model/project.js';
import { isAssumed } from './evidence.js';
import { activeStandards, isSelected } from './selection.js';

/** One line of the checklist an auditor or mystery shopper carries: a behavior to be seen. */
export interface ChecklistLine {
  /** `C2.3`: the third line of the second encounter of the project. The letter keeps it from being read as a number. */
  number: string;
  behavior: Behavior;
  /** Where in the encounter it is seen; nothing where it concerns all of it. */
  step?: Step;
  /** What the behavior is held to: its standards in force. */
  standards: Standard[];
  /** What seeing it is worth, from 1 to 3. */
  points: number;
}

/**
 * The checklist of an encounter, the `place`th of its project from 1: its standardized behaviors in
 * the order of the steps they belong to, those that concern the whole encounter last.
 */
export function checklistOf(encounter: Encounter, place: number): ChecklistLine[] {
  const steps = new Map(encounter.steps.map((step, i) => [step, i]));
  const placeOf = ({ step }: Behavior) => (step && steps.get(step)) ?? steps.size;
  return encounter.behaviors
    .filter(isSelected)
    .toSorted((a, b) => placeOf(a) - placeOf(b))
    .map((behavior, i) => ({
      number: `C${place}.${i + 1}`,
      behavior,
      ...(behavior.step && { step: behavior.step }),
      standards: activeStandards([behavior]),
      points: pointsOf(behavior),
    }));
}

/**
 * Points follow importance, so that a score says how much of what matters was seen: 3 where customers
 * rate an expectation behind the behavior 9 or more of 10, 2 from 7 on, otherwise 1.
 */
function pointsOf({ answers }: Behavior): number {
  const importance = Math.max(0, ...answers.map(({ data }) => data.importance ?? 0));
  if (importance >= 9) return 3;
  return importance >= 7 ? 2 : 1;
}

/** Whether the points of some lines follow an importance that nobody asked customers about. */
export function restOnAssumptions(lines: readonly ChecklistLine[]): boolean {
  return lines.some(({ behavior }) =>
    behavior.answers.some((one) => isAssumed(one) && one.data.importance !== undefined),
  );
}
