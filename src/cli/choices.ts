import { Failure } from '../model/failure.js';
import { closest } from '../model/suggestion.js';

/** The values of a comma-separated option, or a failure that names what it takes. */
export function choices<T extends string>(
  given: string[] | undefined,
  option: string,
  allowed: readonly T[],
): T[] | undefined {
  for (const value of given ?? []) {
    if (allowed.includes(value as T)) continue;
    throw new Failure('unknown-choice', { value, option, allowed: [...allowed], suggestion: closest(value, allowed) });
  }
  return given && [...new Set(given as T[])];
}
