import { compareQuantities } from '../model/compare.js';
import type { Standard } from '../model/project.js';
import type { Quantity } from '../model/quantity.js';
import { timeLimitOf } from './time-limit.js';

/** The longest time limits that standards set: one for each kind of unit, because business days and hours do not compare. */
export function longestTimes(standards: readonly Standard[]): Quantity[] {
  const longest: Quantity[] = [];
  for (const limit of standards.flatMap((standard) => timeLimitOf(standard) ?? [])) {
    const like = longest.findIndex((other) => compareQuantities(limit, other) !== undefined);
    const other = longest[like];
    if (!other) longest.push(limit);
    else if ((compareQuantities(limit, other) ?? 0) > 0) longest[like] = limit;
  }
  return longest;
}

/** Whether one of these times is longer. */
export function isExceeded(limit: Quantity, times: readonly Quantity[]): boolean {
  return times.some((time) => (compareQuantities(time, limit) ?? 0) > 0);
}
