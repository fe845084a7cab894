import { isDate, RHYTHMS } from '../../model/formats.js';
import { values } from '../../model/generated/values.js';
import { isQuantity, parseQuantity, type Unit } from '../../model/quantity.js';
import { closest, isSameWord } from '../../model/suggestion.js';
import type { Report } from '../rule.js';
import { operandPath } from './condition.js';
import { endOf, type SubjectKind } from './subject.js';

type Fault = Pick<Report, 'code' | 'args' | 'mend'>;

const ANY: readonly Unit['kind'][] = ['count', 'percent', 'duration', 'per', 'of'];

/** The units a quantity can have at a key of each format; a condition may write an operator at all of them. */
const UNITS: Readonly<Record<string, readonly Unit['kind'][]>> = {
  duration: ['duration'],
  share: ['percent'],
  target: ANY,
  level: ANY,
  number: ['count'],
};

/**
 * Why no value at a path can ever compare with what a condition holds against it: no word of the list,
 * no quantity, no date. Nothing where it can, where the path leads to free text, or to another path's value.
 */
export function valueFault(each: SubjectKind, path: string, value: unknown): Fault | undefined {
  const { mapping = '', key = '' } = endOf(each, path) ?? {};
  const expected = values[mapping]?.[key];
  if (expected === undefined || operandPath(value) !== undefined) return undefined;
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return undefined;
  if (typeof expected !== 'string') return wordFault(String(value), expected);
  if (expected === 'boolean') return /^(?:true|false)$/.test(String(value)) ? undefined : wrongType(value, expected);
  if (expected === 'date') return isDate(String(value)) ? undefined : wrongFormat(value, 'date');
  if (expected === 'rhythm') return rhythmFault(String(value));
  return expected in UNITS ? quantityFault(value, expected) : undefined;
}

function wordFault(value: string, allowed: readonly string[]): Fault | undefined {
  if (allowed.includes(value)) return undefined;
  const suggestion = closest(value, allowed);
  if (suggestion === undefined) return { code: 'not-allowed', args: { value, allowed } };
  return {
    code: 'not-allowed',
    args: { value, allowed, suggestion },
    mend: { replace: suggestion, safe: isSameWord(value, suggestion) },
  };
}

function rhythmFault(value: string): Fault | undefined {
  if (RHYTHMS.some((one) => one === value)) return undefined;
  return quantityFault(value, 'duration') && wrongFormat(value, 'rhythm', closest(value, RHYTHMS));
}

function quantityFault(value: string | number | boolean, format: string): Fault | undefined {
  const parsed = typeof value === 'boolean' ? undefined : parseQuantity(value);
  if (parsed && isQuantity(parsed) && UNITS[format]?.includes(parsed.unit.kind)) return undefined;
  if (format === 'number') return wrongType(value, 'number');
  const { fault, suggestion } = parsed && !isQuantity(parsed) ? parsed : {};
  // What is said of a target fits all that may carry an operator.
  return wrongFormat(value, format === 'level' ? 'target' : format, suggestion, fault);
}

function wrongFormat(value: unknown, format: string, suggestion?: string, fault?: string): Fault {
  const args = { format, value, ...(suggestion !== undefined && { suggestion }), ...(fault && { fault }) };
  return {
    code: 'wrong-format',
    args,
    ...(suggestion !== undefined && { mend: { replace: JSON.stringify(suggestion), safe: false } }),
  };
}

function wrongType(value: unknown, expected: string): Fault {
  return { code: 'wrong-type', args: { expected: [expected], actual: typeof value } };
}
