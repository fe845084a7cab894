import type { Encounter, Fix, Standard, Step } from '../model/project.js';
import { isLive } from './fixes.js';
import { isActive } from './selection.js';

/** What keeps a step of the blueprint from going wrong, or from taking too long. */
export interface NearStep {
  standards: Standard[];
  fixes: Fix[];
}

/**
 * The standards in force and the fixes near a step of the encounter. A behavior that names no step
 * concerns all of them. A fix names none: it belongs to the steps of the behaviors that answer the
 * same expectations, and to every step where there are no such behaviors.
 */
export function nearSteps(encounter: Encounter): (step: Step) => NearStep {
  const unplaced = encounter.behaviors.filter(({ step }) => step === undefined).flatMap(({ standards }) => standards);
  const everywhere = unplaced.filter(isActive);
  const fixes = encounter.fixes.filter(isLive).map((fix) => ({ fix, steps: stepsOf(fix) }));
  return (step) => ({
    standards: [...step.behaviors.flatMap(({ standards }) => standards).filter(isActive), ...everywhere],
    fixes: fixes.filter(({ steps }) => steps.size === 0 || steps.has(step)).map(({ fix }) => fix),
  });
}

function stepsOf({ answers }: Fix): Set<Step> {
  const answering = answers.flatMap(({ answeredBy }) => answeredBy);
  return new Set(answering.flatMap((one) => (one.kind === 'behavior' && one.step ? [one.step] : [])));
}
