import Type, { type Static } from 'typebox';
import { LOCALES, type Locale } from '../locale.js';
import { entity, flag, formatted, id, oneOf, optional, quantity, reference, text } from './parts.js';

const organization = entity('Organization', {
  name: text(),
  logo: optional(formatted('project-path')),
});

const brand = entity('Brand', {
  color: optional(formatted('color')),
  font: optional(Type.String({ minLength: 1 })),
  paper: optional(oneOf('A4', 'Letter')),
});

const approval = entity('Approval', {
  role: text(),
  name: optional(text()),
  date: optional(formatted('date')),
});

const revision = entity('Revision', {
  version: Type.String({ minLength: 1 }),
  date: optional(formatted('date')),
  by: optional(text()),
  change: text(),
});

/** Where the client's own Markdown may stand in the documents. */
const INSERT_SLOTS = ['manual.foreword', 'manual.closing', 'charter.opening', 'charter.closing'] as const;
type InsertSlot = (typeof INSERT_SLOTS)[number];

/** A Markdown file below the project, or one per locale. */
const insertPath = Type.Unsafe<string | { [L in Locale]?: string }>({
  title: 'InsertPath',
  type: ['string', 'object'],
  format: 'project-path',
  properties: Object.fromEntries(LOCALES.map((locale) => [locale, { type: 'string', format: 'project-path' }])),
  additionalProperties: false,
  minProperties: 1,
});

const optionalInsert = optional(insertPath);
const insert = entity(
  'Insert',
  Object.fromEntries(INSERT_SLOTS.map((slot) => [slot, optionalInsert])) as Record<InsertSlot, typeof optionalInsert>,
);

const pdf = entity('Pdf', {
  standard: optional(oneOf('pdf/a-2a', 'pdf/ua-1')),
});

const documents = entity('Documents', {
  brand: optional(brand),
  number: optional(Type.String({ minLength: 1 })),
  version: optional(Type.String({ minLength: 1 })),
  effective: optional(formatted('date')),
  review: optional(formatted('date')),
  confidentiality: optional(text()),
  approvals: optional(Type.Array(approval)),
  revisions: optional(Type.Array(revision)),
  insert: optional(insert),
  bilingual: optional(flag()),
  watermark: optional(text()),
  fonts: optional(Type.Array(formatted('project-path'))),
  pdf: optional(pdf),
});

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
export const ASSERTED = [
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
  locale: optional(
    Type.Unsafe<Locale | Locale[]>({
      title: 'LocaleChoice',
      type: ['string', 'array'],
      if: { type: 'string' },
      // biome-ignore lint/suspicious/noThenProperty: a JSON Schema keyword
      then: { enum: [...LOCALES] },
      items: { enum: [...LOCALES] },
      minItems: 1,
      uniqueItems: true,
    }),
  ),
  documents: optional(documents),
  lint: optional(lint),
  indices: optional(Type.Array(index)),
  data: optional(Type.Record(Type.String(), dataSet)),
  calendars: optional(Type.Record(Type.String(), calendar)),
});

export type AssertionData = Static<typeof assertion>;
export type IndexData = Static<typeof index>;
export type ConfigData = Static<typeof config>;
