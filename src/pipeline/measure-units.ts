import { parseScale } from '../model/formats.js';
import type { Standard } from '../model/project.js';
import type { Unit } from '../model/quantity.js';

/**
 * Why a level cannot be a result of its measure:
 * - `share`: a part of all cases comes in percent or per so many
 * - `count`: a count is a bare number
 * - `rate`: cases per so many are no score
 * - `time`: the mean or percentile of a clock is a length of time
 * - `scale`: the mean or percentile of ratings lies on their scale
 */
export type UnitFault = 'share' | 'count' | 'rate' | 'time' | 'scale';

type Measure = NonNullable<Standard['data']['measure']>;

/** What keeps a level of `unit` from being a result of `measure`; nothing where it can be one. */
export function unitFaultOf(measure: Measure, unit: Unit): UnitFault | undefined {
  switch (measure.statistic) {
    case 'share':
      return unit.kind === 'percent' || unit.kind === 'per' ? undefined : 'share';
    case 'count':
      return unit.kind === 'count' ? undefined : 'count';
    case 'rate':
      return unit.kind === 'of' ? 'rate' : undefined;
    case 'mean':
    case 'percentile':
      return valueFault(measure, unit);
    default:
      return undefined;
  }
}

// What is averaged is known only from a scale or a clock; anything else may have any unit.
function valueFault({ scale: written, clock }: Measure, unit: Unit): UnitFault | undefined {
  const scale = written === undefined ? undefined : parseScale(written);
  if (scale) return unit.kind === 'count' || (unit.kind === 'of' && unit.base.eq(scale[1])) ? undefined : 'scale';
  return clock && unit.kind !== 'duration' ? 'time' : undefined;
}
