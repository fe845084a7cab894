import { schemaRule } from './schema-rule.js';

/** What an entity cannot do without is there. */
export const missingKey = schemaRule('missing-key', ['missing-key']);
