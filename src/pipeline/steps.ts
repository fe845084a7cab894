import type { Encounter, Project } from '../model/project.js';
import {
  behaviorGate,
  employeeFeedbackGate,
  feedbackSourceGate,
  type Gate,
  type GateContext,
  kindGate,
  reviewGate,
  type Shortfall,
  selectionGate,
  sequenceGate,
  targetGate,
  trackingGate,
} from './gates.js';

export type StepNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** One of the nine steps of customer-defined standards (Zeithaml & Bitner). */
export interface PipelineStep {
  number: StepNumber;
  id: string;
  /** Steps whose gates must hold before this one can be done. */
  needs: StepNumber[];
  gate: Gate;
}

export const PIPELINE: readonly PipelineStep[] = [
  { number: 1, id: 'sequence', needs: [], gate: sequenceGate },
  { number: 2, id: 'behaviors', needs: [1], gate: behaviorGate },
  { number: 3, id: 'selection', needs: [2], gate: selectionGate },
  { number: 4, id: 'kind', needs: [3], gate: kindGate },
  { number: 5, id: 'feedback-mechanisms', needs: [4], gate: feedbackSourceGate },
  { number: 6, id: 'targets', needs: [4], gate: targetGate },
  { number: 7, id: 'tracking', needs: [5, 6], gate: trackingGate },
  { number: 8, id: 'employee-feedback', needs: [6], gate: employeeFeedbackGate },
  { number: 9, id: 'revision', needs: [6], gate: reviewGate },
];

/** `done`: its gate holds. `open`: it can be worked on. `blocked`: an earlier gate does not hold yet. */
export interface StepState {
  step: PipelineStep;
  state: 'done' | 'open' | 'blocked';
  /** The steps that must be done first. */
  blockedBy: StepNumber[];
  /** Why the gate does not hold; empty when it does. */
  shortfalls: Shortfall[];
}

/** How an encounter stands at each of the nine steps. */
export function stepsOf(encounter: Encounter, context: GateContext): StepState[] {
  const gates = new Map(PIPELINE.map((step) => [step.number, step.gate(encounter, context)]));
  const states = new Map<StepNumber, StepState>();
  for (const step of PIPELINE) {
    const blockedBy = step.needs.filter((number) => states.get(number)?.state !== 'done');
    const shortfalls = gates.get(step.number) ?? [];
    const state = blockedBy.length > 0 ? 'blocked' : shortfalls.length > 0 ? 'open' : 'done';
    states.set(step.number, { step, state, blockedBy, shortfalls });
  }
  return [...states.values()];
}

/** Every encounter of a project with its nine steps. */
export function pipelineOf(project: Project, context: GateContext): Map<Encounter, StepState[]> {
  return new Map(project.encounters.map((encounter) => [encounter, stepsOf(encounter, context)]));
}
