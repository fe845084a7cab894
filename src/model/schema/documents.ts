import Type from 'typebox';
import { LOCALES, type Locale } from '../locale.js';
import { DOCUMENT_FORMATS, DOCUMENT_KINDS } from './pack.js';
import { entity, flag, formatted, oneOf, optional, text, texts } from './parts.js';
import { CHARTER_SECTIONS, JOB_SECTIONS, MANUAL_SECTIONS, SOP_SECTIONS } from './sections.js';

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
  tag: optional(Type.String({ minLength: 1 })),
});

/** Where the client's own Markdown may stand in the documents, in the order of the pack. */
const INSERT_SLOTS = [
  'manual.foreword',
  'manual.purpose',
  'manual.reading',
  'manual.sequence',
  'manual.priorities',
  'manual.analysis',
  'manual.standards',
  'manual.responsibilities',
  'manual.closing',
  'sop.opening',
  'sop.closing',
  'card.closing',
  'job.opening',
  'job.closing',
  'checklist.opening',
  'checklist.closing',
  'survey.opening',
  'survey.closing',
  'charter.opening',
  'charter.closing',
] as const;
export type InsertSlot = (typeof INSERT_SLOTS)[number];

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

/** Some of a fixed list, each once. */
const some = <const S extends readonly string[]>(ids: S) =>
  optional(Type.Array(Type.Unsafe<S[number]>({ enum: [...ids] }), { minItems: 1, uniqueItems: true }));

/** What a document holds and in which order; all of it, in the usual order, where left out. */
const sections = <const S extends readonly string[]>(ids: S) => some(ids);

const manual = entity('Manual', {
  style: optional(oneOf('handbook', 'gbt-1.1')),
  sections: sections(MANUAL_SECTIONS),
  number: optional(Type.String({ minLength: 1 })),
  replaces: optional(Type.String({ minLength: 1 })),
  issued: optional(formatted('date')),
  references: optional(texts()),
});

export const documents = entity('Documents', {
  kinds: some(DOCUMENT_KINDS),
  formats: some(DOCUMENT_FORMATS),
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
  manual: optional(manual),
  sop: optional(entity('Sop', { sections: sections(SOP_SECTIONS) })),
  job: optional(entity('JobDescription', { sections: sections(JOB_SECTIONS) })),
  charter: optional(entity('Charter', { sections: sections(CHARTER_SECTIONS) })),
});
