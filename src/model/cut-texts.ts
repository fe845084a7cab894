import { folded } from './suggestion.js';

/** Nothing longer is meant for an id. */
const LONGEST = 100;

/**
 * The texts in those parts of `raw` that `valid`, the same data, no longer holds, as `folded` has them:
 * each may have been meant for the id of something.
 */
export function cutTexts(raw: unknown, valid: unknown): string[] {
  if (valid === undefined || valid === null) return textsIn(raw);
  if (typeof raw !== 'object' || raw === null || typeof valid !== 'object') return [];
  return Object.entries(raw).flatMap(([key, value]) => cutTexts(value, (valid as Record<string, unknown>)[key]));
}

function textsIn(data: unknown): string[] {
  if (typeof data === 'string') return data.length > LONGEST ? [] : [folded(data.trim())];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(textsIn) : [];
}
