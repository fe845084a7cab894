import { isDate } from '../../../model/formats.js';
import type { ProblemMend } from '../../../model/problem.js';
import { isSameWord } from '../../../model/suggestion.js';
import type { Violation } from '../../../model/validation.js';
import { schemaRule } from './schema-rule.js';

/** Values are of the form their key asks for: a known word, a date that exists, a quantity. */
export const invalidValue = schemaRule(
  'invalid-value',
  ['not-allowed', 'wrong-format', 'out-of-range', 'empty', 'repeated-value'],
  mendOf,
);

function mendOf(violation: Violation): ProblemMend | undefined {
  switch (violation.code) {
    case 'repeated-value':
      return { removeItem: violation.path, safe: true };
    case 'not-allowed': {
      const { value, suggestion } = violation;
      if (suggestion === undefined || typeof value !== 'string') return undefined;
      return { replace: suggestion, safe: isSameWord(value, suggestion) };
    }
    case 'wrong-format': {
      const date = violation.format === 'date' ? rewrittenDate(violation.value) : undefined;
      if (date) return { replace: date, safe: true };
      const { suggestion } = violation;
      return suggestion === undefined ? undefined : { replace: JSON.stringify(suggestion), safe: false };
    }
    default:
      return undefined;
  }
}

// 2027/3/1 and 2027年3月1日 can be read in one way only; 1/3/2027 in two.
function rewrittenDate(written: string): string | undefined {
  const match = /^(\d{4})(?:[./-]|年)(\d{1,2})(?:[./-]|月)(\d{1,2})日?$/.exec(written.normalize('NFKC').trim());
  if (!match) return undefined;
  const date = `${match[1]}-${match[2]?.padStart(2, '0')}-${match[3]?.padStart(2, '0')}`;
  return isDate(date) ? date : undefined;
}
