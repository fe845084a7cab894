import Type, { type Static } from 'typebox';
import { entity, flag, formatted, id, optional, reference, references, text, texts } from './parts.js';

const classification = entity('Classification', {
  family: optional(text()),
  group: optional(text()),
  grade: optional(Type.Unsafe<string | number>({ type: ['string', 'number'] })),
  rank: optional(text()),
});

/** One duty; its place in the list is its rank. */
const duty = entity('Duty', {
  does: text(),
  essential: optional(flag()),
  share: optional(formatted('share')),
  standards: optional(references()),
  behaviors: optional(references()),
});

const environment = entity('Environment', {
  physical: optional(text()),
  social: optional(text()),
});

const employment = entity('Employment', {
  contract: optional(text()),
  hours: optional(text()),
  pay: optional(text()),
  place: optional(text()),
});

const qualifications = entity('Qualifications', {
  knowledge: optional(texts()),
  skills: optional(texts()),
  abilities: optional(texts()),
  qualities: optional(texts()),
  experience: optional(text()),
  education: optional(text()),
});

export const role = entity('Role', {
  id: id(),
  title: text(),
  classification: optional(classification),
  purpose: optional(text()),
  'reports-to': optional(reference()),
  duties: optional(Type.Array(duty)),
  authority: optional(texts()),
  entitlements: optional(texts()),
  procedures: optional(texts()),
  environment: optional(environment),
  employment: optional(employment),
  qualifications: optional(qualifications),
  training: optional(texts()),
  review: optional(formatted('date')),
});

export type DutyData = Static<typeof duty>;
export type RoleData = Static<typeof role>;
