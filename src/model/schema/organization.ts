import Type, { type Static, type TSchema } from 'typebox';
import { LOCALES, type Locale } from '../locale.js';
import { entity, formatted, optional, text } from './parts.js';

/** Where customers reach the organization, each line as it is to be printed. */
const contact = entity('Contact', {
  phone: optional(text()),
  email: optional(text()),
  web: optional(text()),
  address: optional(text()),
  hours: optional(text()),
});

export type ContactData = Static<typeof contact>;

/** Only csm.yaml has to name the organization. */
export const organizationKeys = <N extends TSchema>(name: N) => ({
  name,
  logo: optional(formatted('project-path')),
  contact: optional(contact),
});

/** The locales of the documents, the main one first. */
export const localeChoice = Type.Unsafe<Locale | Locale[]>({
  title: 'LocaleChoice',
  type: ['string', 'array'],
  if: { type: 'string' },
  // biome-ignore lint/suspicious/noThenProperty: a JSON Schema keyword
  then: { enum: [...LOCALES] },
  items: { enum: [...LOCALES] },
  minItems: 1,
  uniqueItems: true,
});
