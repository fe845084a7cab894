import Type, { type Static } from 'typebox';
import { encounter } from './encounter.js';
import { entity, flag, id, oneOf, optional, text } from './parts.js';
import { role } from './role.js';

const service = entity('Service', {
  id: id(),
  name: text(),
  purpose: optional(text()),
  scope: optional(text()),
});

/** The four tests of a segment one can work with. */
const segmentTests = entity('SegmentTests', {
  measurable: optional(flag()),
  substantial: optional(flag()),
  stable: optional(flag()),
  accessible: optional(flag()),
});

const segment = entity('Segment', {
  id: id(),
  name: text(),
  basis: optional(oneOf('geographic', 'demographic', 'psychographic', 'behavioral')),
  description: optional(text()),
  tests: optional(segmentTests),
});

/**
 * A file below `blueprints/` or `roles/`. People may split and merge these as they like, so both
 * folders share one schema.
 */
export const blueprint = entity('Blueprint', {
  service: optional(service),
  segments: optional(Type.Array(segment)),
  encounters: optional(Type.Array(encounter)),
  roles: optional(Type.Array(role)),
});

export type ServiceData = Static<typeof service>;
export type SegmentData = Static<typeof segment>;
export type BlueprintData = Static<typeof blueprint>;
