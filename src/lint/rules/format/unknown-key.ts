import { isSameWord } from '../../../model/suggestion.js';
import { schemaRule } from './schema-rule.js';

/** Every key is one the format knows: a misspelt key would otherwise be lost without a word. */
export const unknownKey = schemaRule('unknown-key', ['unknown-key'], (violation) => {
  if (violation.code !== 'unknown-key' || violation.suggestion === undefined) return undefined;
  return { replace: violation.suggestion, safe: isSameWord(violation.key, violation.suggestion) };
});
