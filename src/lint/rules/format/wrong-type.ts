import { schemaRule } from './schema-rule.js';

/** Text where text is meant, a list where a list is meant. */
export const wrongType = schemaRule('wrong-type', ['wrong-type']);
