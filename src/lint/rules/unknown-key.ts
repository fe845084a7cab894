import { schemaRule } from '../schema-rule.js';

/** Every key is one the format knows: a misspelt key would otherwise be lost without a word. */
export const unknownKey = schemaRule('unknown-key', ['unknown-key']);
