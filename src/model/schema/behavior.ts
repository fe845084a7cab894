import Type, { type Static } from 'typebox';
import { entity, flag, formatted, id, oneOf, optional, reference, references, text } from './parts.js';
import { standard } from './standard.js';

/** The areas of the golden triangle: hardware (4), software (7), people (7). */
export const AREAS = [
  'hardware/location',
  'hardware/facilities',
  'hardware/ambience',
  'hardware/visual-space',
  'software/time',
  'software/flow',
  'software/flexibility',
  'software/anticipation',
  'software/communication',
  'software/feedback',
  'software/organization',
  'people/appearance',
  'people/attitude',
  'people/attentiveness',
  'people/tact',
  'people/guidance',
  'people/selling',
  'people/problem-solving',
] as const;
export type Area = (typeof AREAS)[number];

const acceptance = entity('Acceptance', {
  by: text(),
  on: optional(formatted('date')),
});

/** Step 3: the decision on a behavior, and how it stands on the six criteria. */
const selection = entity('Selection', {
  decision: oneOf('standardize', 'leave', 'fix'),
  reason: optional(text()),
  controllable: optional(flag()),
  accepted: optional(acceptance),
  basis: optional(oneOf('future', 'current', 'complaints')),
  realistic: optional(flag()),
});

export const behavior = entity('Behavior', {
  id: id(),
  does: text(),
  role: optional(reference()),
  answers: optional(references()),
  step: optional(reference()),
  area: optional(oneOf(...AREAS)),
  selection: optional(selection),
  standards: optional(Type.Array(standard)),
});

export type BehaviorData = Static<typeof behavior>;
