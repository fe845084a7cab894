import { parseSample, type Rhythm } from '../model/formats.js';
import type { Standard } from '../model/project.js';
import { quantityOf } from '../model/quantity.js';

type Measure = NonNullable<Standard['data']['measure']>;

const YEAR = 365.25;
const DAYS: Partial<Record<Rhythm, number>> = {
  day: 1,
  week: 7,
  month: YEAR / 12,
  quarter: YEAR / 4,
  'half-year': YEAR / 2,
  year: YEAR,
};

/**
 * How many sampled cases one result rests on: those of the sample's period or of the measuring
 * rhythm, whichever is longer. Nothing where no sample is written.
 */
export function casesPerResult({ sample: written, every }: Measure): number | undefined {
  const sample = written === undefined ? undefined : parseSample(written);
  if (!sample) return undefined;
  const period = sample.per && DAYS[sample.per];
  const rhythm = every === undefined ? undefined : daysOf(every);
  if (period === undefined || rhythm === undefined || rhythm <= period) return sample.count;
  return Math.round((sample.count * rhythm) / period);
}

function daysOf(every: string): number | undefined {
  if (every in DAYS) return DAYS[every as Rhythm];
  const quantity = quantityOf(every);
  if (quantity?.unit.kind !== 'duration') return undefined;
  const days = DAYS[quantity.unit.time as Rhythm];
  return days === undefined ? undefined : days * quantity.value.toNumber();
}
