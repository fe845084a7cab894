import type { Standard } from '../model/project.js';
import { type Quantity, quantityOf } from '../model/quantity.js';

/**
 * How long a case may take under a standard: the `within` of its measure, or else a target that is
 * a duration not to be exceeded, as means and percentiles have it. Nothing where it sets no limit.
 */
export function timeLimitOf({ data, target }: Standard): Quantity | undefined {
  const within = quantityOf(data.measure?.within);
  if (within) return within;
  if (target?.unit.kind !== 'duration') return undefined;
  return target.operator?.startsWith('>') ? undefined : target;
}
