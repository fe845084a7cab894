import type { Static } from 'typebox';
import { documents } from './documents.js';
import { localeChoice, organizationKeys } from './organization.js';
import { entity, optional, text } from './parts.js';

/** A file below `clients/`: what is otherwise for one client than in `csm.yaml`. */
export const client = entity('Client', {
  organization: optional(entity('Organization', organizationKeys(optional(text())))),
  locale: optional(localeChoice),
  documents: optional(documents),
});

export type ClientData = Static<typeof client>;
