import Type, { type Static } from 'typebox';
import { documents } from './documents.js';
import { localeChoice, organizationKeys } from './organization.js';
import { entity, formatted, id, oneOf, optional, quantity, reference, text } from './parts.js';

const organization = entity('Organization', organizationKeys(text()));

const SEVERITIES = ['off', 'info', 'warning', 'error'] as const;

const exception = entity('Exception', {
  rule: Type.String({ minLength: 1 }),
  on: reference(),
  reason: optional(text()),
  by: optional(text()),
  until: optional(formatted('date')),
});

/** A severity alone, or a mapping of a severity and options of the rule. */
const setting = Type.Unsafe<string | Record<string, unknown>>({
  title: 'RuleSetting',
  type: ['string', 'object'],
  if: { type: 'string' },
  // biome-ignore lint/suspicious/noThenProperty: a JSON Schema keyword
  then: { enum: [...SEVERITIES] },
  properties: { severity: { enum: [...SEVERITIES] } },
});

const rules = Type.Record(Type.String(), setting);

const override = entity('Override', {
  files: Type.Array(Type.String({ minLength: 1 }), { minItems: 1 }),
  rules,
});

/** A value, a list of values, or a mapping of comparisons; `lint/assertions/condition.ts` reads it. */
const condition = Type.Unsafe<unknown>({ type: ['string', 'number', 'boolean', 'array', 'object'] });

const conditions = Type.Record(Type.String(), condition);

/** Paths alone, or paths with a condition each. */
const requirement = Type.Unsafe<string[] | Record<string, unknown>>({
  type: ['array', 'object'],
  items: { type: 'string', minLength: 1 },
  minItems: 1,
  minProperties: 1,
});

/** What an assertion can look at. */
const ASSERTED = [
  'service',
  'segment',
  'encounter',
  'step',
  'expectation',
  'behavior',
  'standard',
  'fix',
  'role',
  'duty',
  'index',
] as const;

const assertion = entity('Assertion', {
  id: id(),
  each: oneOf(...ASSERTED),
  where: optional(conditions),
  require: optional(requirement),
  forbid: optional(requirement),
  match: optional(Type.Record(Type.String(), Type.String({ minLength: 1 }))),
  compare: optional(conditions),
  message: text(),
  severity: optional(oneOf('info', 'warning', 'error')),
});

const lint = entity('Lint', {
  extends: optional(oneOf('minimal', 'recommended', 'strict')),
  rules: optional(rules),
  overrides: optional(Type.Array(override)),
  assertions: optional(Type.Array(assertion)),
  exceptions: optional(Type.Array(exception)),
});

const indexItem = entity('IndexItem', {
  standard: reference(),
  weight: Type.Number({ exclusiveMinimum: 0 }),
  reason: optional(text()),
});

const index = entity('Index', {
  id: id(),
  name: text(),
  purpose: optional(text()),
  period: optional(formatted('rhythm')),
  items: optional(Type.Array(indexItem)),
  volume: optional(text()),
  per: optional(Type.Integer({ minimum: 1 })),
  target: optional(quantity('target')),
  owner: optional(reference()),
});

const dataSet = entity(
  'DataSet',
  {
    file: optional(formatted('data-path')),
    url: optional(formatted('env-reference')),
    table: optional(Type.String({ minLength: 1 })),
  },
  { minProperties: 1 },
);

const calendar = entity('Calendar', {
  name: optional(text()),
  days: optional(formatted('days')),
  hours: optional(formatted('hours')),
  timezone: optional(formatted('timezone')),
  holidays: optional(formatted('project-path')),
});

/** `csm.yaml`, the root of a project. */
export const config = entity('Project', {
  csm: Type.Unsafe<1>({ const: 1 }),
  organization,
  locale: optional(localeChoice),
  documents: optional(documents),
  lint: optional(lint),
  indices: optional(Type.Array(index)),
  data: optional(Type.Record(Type.String(), dataSet)),
  calendars: optional(Type.Record(Type.String(), calendar)),
});

export type AssertionData = Static<typeof assertion>;
export type IndexData = Static<typeof index>;
export type ConfigData = Static<typeof config>;
