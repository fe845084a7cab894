import type { Encounter, Expectation } from '../../model/project.js';
import { isAssumed } from '../evidence.js';
import { meanOf } from './mean.js';

/** What a service is like, by how strong its procedures and its people are. */
export type ServiceType = 'indifferent' | 'by-the-book' | 'friendly' | 'quality';

/** One side of an encounter: how customers rate it, and how many expectations say so. */
export interface Side {
  /** Mean performance, from 1 to 10; nothing while no expectation of this side is rated. */
  performance?: number;
  rated: number;
}

export interface Diagnosis {
  /** How it goes: time, flow, what is kept and how fast. */
  procedural: Side;
  /** How customers are met: attitude, tact, attention. */
  personal: Side;
  /** Nothing while one of the sides is unrated. */
  type?: ServiceType;
  /** Whether some of the ratings were assumed. */
  assumed: boolean;
}

/** From this mean performance on, a side counts as strong: one point above the middle of a scale from 1 to 10. */
export const STRONG = 6.5;

/** The type of service customers meet, from their ratings of performance. */
export function serviceTypeOf({ expectations }: Encounter): Diagnosis {
  const rated = expectations.filter(({ data }) => data.performance !== undefined);
  const [procedural, personal] = (['procedural', 'personal'] as const).map((side) => {
    const own = rated.filter((expectation) => sidesOf(expectation).has(side));
    return { performance: meanOf(own.map(({ data }) => data.performance)), rated: own.length };
  }) as [Side, Side];
  return { procedural, personal, type: typeOf(procedural, personal), assumed: rated.some(isAssumed) };
}

function typeOf(procedural: Side, personal: Side): ServiceType | undefined {
  if (procedural.performance === undefined || personal.performance === undefined) return undefined;
  if (procedural.performance >= STRONG) return personal.performance >= STRONG ? 'quality' : 'by-the-book';
  return personal.performance >= STRONG ? 'friendly' : 'indifferent';
}

/**
 * By the areas of what answers the expectation, software or people; where none says its area, by the
 * dimension: reliability and responsiveness are felt in how it goes, assurance and empathy in whom one meets.
 */
function sidesOf({ answeredBy, data }: Expectation): Set<'procedural' | 'personal'> {
  const areas = answeredBy.flatMap((one) => (one.kind === 'behavior' ? (one.data.area ?? []) : []));
  const sides = areas.flatMap((area): ('procedural' | 'personal')[] => {
    if (area.startsWith('software/')) return ['procedural'];
    return area.startsWith('people/') ? ['personal'] : [];
  });
  if (areas.length > 0) return new Set(sides);
  switch (data.dimension) {
    case 'reliability':
    case 'responsiveness':
      return new Set(['procedural']);
    case 'assurance':
    case 'empathy':
      return new Set(['personal']);
    default:
      return new Set();
  }
}
