import type { Encounter, Project } from '../model/project.js';
import { PIPELINE, type StepNumber, type StepState, stepsOf } from '../pipeline/steps.js';
import { type Item, isRaw, itemsIn, nameOf, ownId, pathOf, type Raw, valueAt } from './item.js';
import type { Ground, Question } from './question.js';
import { STEP_QUESTIONS } from './steps/index.js';
import { roleQuestions } from './steps/roles.js';
import type { Spot } from './steps/scope.js';
import { serviceQuestions } from './steps/service.js';

/** A place of the walk: a step of an encounter, or, without one, the first step for the whole service. */
export interface Where {
  encounter?: Item;
  step: StepNumber;
}

/** The encounters of the service that is walked, in their order. */
export function encountersOf({ project, data, file }: Ground): Spot[] {
  const service = project.services.find((one) => one.at.source.file === file);
  const files = [...new Set([file, ...(service?.encounters ?? []).map(({ at }) => at.source.file)])];
  return files.flatMap((name) =>
    itemsIn({ file: name, trail: [] }, data(name), 'encounters').filter(({ item }) => {
      const own = linkedEncounter(project, item)?.service;
      // One that is too broken to link belongs to the service of its file.
      return own === undefined ? name === file : own === service;
    }),
  );
}

/** All places in the order in which they are walked. */
export function placesOf(ground: Ground): Where[] {
  return [
    { step: 1 },
    ...encountersOf(ground).flatMap(({ item }) => PIPELINE.map(({ number }) => ({ encounter: item, step: number }))),
  ];
}

export function samePlace(a: Where, b: Where): boolean {
  return a.step === b.step && (a.encounter && nameOf(a.encounter)) === (b.encounter && nameOf(b.encounter));
}

/** The encounter of a place with its data; nothing when it is gone. */
export function spotOf(ground: Ground, item: Item): Spot | undefined {
  const data = ground.data(item.file);
  const path = pathOf(data, item);
  const raw = path && valueAt(data, path);
  return isRaw(raw) ? { item, raw: raw as Raw } : undefined;
}

/** Every question of a place, asked and open ones; those of roles come first. */
export function questionsAt(ground: Ground, { encounter, step }: Where): Question[] {
  if (!encounter) return serviceQuestions(ground);
  const spot = spotOf(ground, encounter);
  return spot ? [...roleQuestions(ground, step), ...STEP_QUESTIONS[step](ground, spot)] : [];
}

/** How an encounter stands at each of the nine steps; nothing while it is not sound enough to tell. */
export function progressOf({ project, asOf }: Ground, item: Item): StepState[] | undefined {
  const linked = linkedEncounter(project, item);
  return linked && stepsOf(linked, { asOf });
}

function linkedEncounter(project: Project, item: Item): Encounter | undefined {
  const found = project.entities.get(ownId(item) ?? '');
  return found?.kind === 'encounter' ? found : undefined;
}
