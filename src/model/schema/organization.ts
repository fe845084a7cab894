import Type, { type TSchema } from 'typebox';
import { LOCALES, type Locale } from '../locale.js';
import { formatted, optional } from './parts.js';

/** Only csm.yaml has to name the organization. */
export const organizationKeys = <N extends TSchema>(name: N) => ({
  name,
  logo: optional(formatted('project-path')),
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
