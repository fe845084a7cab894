import { parseScale } from '../model/formats.js';
import type { Standard } from '../model/project.js';
import type { Quantity } from '../model/quantity.js';

type Measure = NonNullable<Standard['data']['measure']>;

/** The ends of what a measure can come to, in the unit of the level at hand; no end where there is none. */
export interface Possible {
  least?: number;
  most?: number;
}

/** What results are possible in the unit of `level`: a share lies between 0 and 100%, a score on its scale. */
export function possibleResults(measure: Measure | undefined, { unit }: Quantity): Possible {
  const statistic = measure?.statistic;
  const share = statistic === undefined || statistic === 'share';
  const scale = measure?.scale === undefined ? undefined : parseScale(measure.scale);
  switch (unit.kind) {
    case 'percent':
      return share ? { least: 0, most: 100 } : {};
    case 'per':
      return { least: 0, ...(share && { most: unit.base.toNumber() }) };
    case 'duration':
      return { least: 0 };
    case 'of':
      return { least: scale && unit.base.eq(scale[1]) ? lowestOf(scale) : 0, most: unit.base.toNumber() };
    case 'count':
      if (statistic === 'count') return { least: 0 };
      if (measure && isNetScore(measure)) return { least: -100, most: 100 };
      return scale && !share ? { least: lowestOf(scale), most: scale[1] } : {};
  }
}

/** A net promoter score: the share that answers 9 or 10 of 10, less the share that answers 0 to 6. */
function isNetScore({ counts = '', scale }: Measure): boolean {
  const texts = typeof counts === 'string' ? [counts] : Object.values(counts);
  return scale === '0-10' && texts.some((text) => /net\s+promoter|\bNPS\b|净推荐/i.test(text));
}

/** Of a scale that is given by its top alone, nobody knows where it begins. */
function lowestOf([from, to]: [number, number]): number {
  return from === to ? 0 : from;
}

/**
 * What is wrong with a level that is to be reached: it lies beyond all possible results, or every
 * result reaches it, or none does.
 */
export function levelFaultOf(
  { value, operator }: Quantity,
  { least, most }: Possible,
): 'beyond' | 'always' | 'never' | undefined {
  if ((least !== undefined && value.cmp(least) < 0) || (most !== undefined && value.cmp(most) > 0)) return 'beyond';
  const atLeast = least !== undefined && value.eq(least);
  const atMost = most !== undefined && value.eq(most);
  if ((atLeast && operator === '>=') || (atMost && operator === '<=')) return 'always';
  return (atLeast && operator === '<') || (atMost && operator === '>') ? 'never' : undefined;
}
