import type { Standard } from '../../model/project.js';
import type { Place } from '../../model/source.js';
import { under } from '../../model/source.js';
import type { ReasonArgs, Sign, SignCode } from './sign.js';

/**
 * Whether something is written at a path of dots below a place, sound or not: what broke the schema is cut
 * out of the data, and what was misspelt or leads nowhere is not missing.
 */
export function isWritten({ source, path }: Place, key: string): boolean {
  let value: unknown = source.data;
  for (const step of [...path, ...key.split('.')]) {
    value = (value as Record<string | number, unknown> | null | undefined)?.[step];
  }
  return value !== undefined;
}

/** Whether a standard lacks a key altogether: `owner`, `measure.source`. */
export function lacks(standard: Standard, key: string): boolean {
  return !isWritten(standard.at, key);
}

/** The sign that a standard lacks a key. */
export function missingSign(
  standard: Standard,
  letter: Sign['letter'],
  code: SignCode,
  missing: string,
  weighs: Sign['weighs'],
  args: ReasonArgs = {},
): Sign {
  return { letter, code, args, weighs, at: under(standard.at, 'id'), missing };
}
