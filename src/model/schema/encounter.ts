import Type, { type Static } from 'typebox';
import { behavior } from './behavior.js';
import { counted, entity, formatted, id, oneOf, optional, reference, references, text, texts } from './parts.js';

/** What a contact employee, or a technology in their place, does in a step. */
const action = entity('Action', {
  role: optional(reference()),
  action: text(),
});

const wait = entity('Wait', {
  standard: optional(formatted('duration')),
  tolerable: optional(formatted('duration')),
});

const fail = entity('Fail', {
  point: text(),
  recovery: optional(text()),
});

/** One column of the service blueprint. */
const step = entity('Step', {
  id: id(),
  evidence: optional(texts()),
  customer: optional(text()),
  onstage: optional(action),
  backstage: optional(action),
  support: optional(text()),
  wait: optional(wait),
  fail: optional(fail),
  decision: optional(text()),
});

const source = entity('Source', {
  method: oneOf(
    'survey',
    'interview',
    'focus-group',
    'complaints',
    'observation',
    'mystery-shopping',
    'contract',
    'assumed',
    'other',
  ),
  date: optional(formatted('date')),
  sample: optional(counted('sample', 1)),
  reference: optional(text()),
});

const expectation = entity('Expectation', {
  id: id(),
  says: text(),
  dimension: optional(oneOf('reliability', 'responsiveness', 'assurance', 'empathy', 'tangibles')),
  segment: optional(reference()),
  importance: optional(Type.Number({ minimum: 1, maximum: 10 })),
  performance: optional(Type.Number({ minimum: 1, maximum: 10 })),
  desired: optional(text()),
  adequate: optional(text()),
  source: optional(source),
});

const fix = entity('Fix', {
  id: id(),
  change: oneOf('technology', 'policy', 'procedure'),
  does: text(),
  answers: optional(references()),
  reason: optional(text()),
  owner: optional(reference()),
  due: optional(formatted('date')),
  status: optional(oneOf('planned', 'done', 'dropped')),
});

export const encounter = entity('Encounter', {
  id: id(),
  name: text(),
  description: optional(text()),
  service: optional(reference()),
  stage: optional(oneOf('before', 'during', 'after')),
  channel: optional(oneOf('on-site', 'phone', 'online', 'mail')),
  segments: optional(references()),
  known: optional(oneOf('observed', 'assumed', 'proposed')),
  steps: optional(Type.Array(step)),
  expectations: optional(Type.Array(expectation)),
  behaviors: optional(Type.Array(behavior)),
  fixes: optional(Type.Array(fix)),
});

export type StepData = Static<typeof step>;
export type ExpectationData = Static<typeof expectation>;
export type FixData = Static<typeof fix>;
export type EncounterData = Static<typeof encounter>;
