import type { Encounter, Fix, Standard, Step } from '../model/project.js';
import { isLive } from './fixes.js';
import { isActive } from './selection.js';

/** What keeps a step of the blueprint from going wrong, or from taking too long. */
export interface NearStep {
  standards: Standard[];
  fixes: Fix[];
}

/**
 * The standards in force and the live fixes near a step of the encounter; of the standards those that
 * count. A behavior that names no step concerns all of them. A fix names none: it belongs to the steps
 * of the behaviors that answer the same expectations, and to all where there are no such behaviors.
 */
export function nearSteps(
  encounter: Encounter,
  counts: (standard: Standard) => boolean = () => true,
): (step: Step) => NearStep {
  const unplaced = encounter.behaviors.filter(({ step }) => step === undefined).flatMap(({ standards }) => standards);
  const everywhere: NearStep = { standards: unplaced.filter(isActive).filter(counts), fixes: [] };
  const fixesAt = new Map<Step, Fix[]>();
  for (const fix of encounter.fixes.filter(isLive)) {
    const steps = stepsOf(fix);
    if (steps.size === 0) everywhere.fixes.push(fix);
    for (const step of steps) fixesAt.set(step, [...(fixesAt.get(step) ?? []), fix]);
  }
  return (step) => {
    const placed = step.behaviors.flatMap(({ standards }) => standards).filter(isActive);
    return {
      standards: [...placed.filter(counts), ...everywhere.standards],
      fixes: [...(fixesAt.get(step) ?? []), ...everywhere.fixes],
    };
  };
}

function stepsOf({ answers }: Fix): Set<Step> {
  const answering = answers.flatMap(({ answeredBy }) => answeredBy);
  return new Set(answering.flatMap((one) => (one.kind === 'behavior' && one.step ? [one.step] : [])));
}
