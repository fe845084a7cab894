import type { Expectation, Project, Segment } from '../../model/project.js';
import { matrixLines, type Quadrant, quadrantOf } from '../selection.js';
import { meanOf } from './mean.js';

/** The four tests of a segment that can be worked with. */
export const SEGMENT_TESTS = ['measurable', 'substantial', 'stable', 'accessible'] as const;
export type SegmentTest = (typeof SEGMENT_TESTS)[number];

export type TestState = 'passed' | 'failed' | 'open';

/** What customers of one segment expect and get; ratings are means from 1 to 10 over its rated expectations. */
export interface SegmentProfile {
  /** Nothing for the expectations that name no segment: those of all customers. */
  segment?: Segment;
  tests: Record<SegmentTest, TestState>;
  expectations: number;
  importance?: number;
  performance?: number;
  /** What is important to them and weak today, most important first. */
  toImprove: Expectation[];
}

/** The segments in the order of the project, and last the expectations of all customers where there are any. */
export function segmentProfiles({ segments, encounters }: Project): SegmentProfile[] {
  const expectations = encounters.flatMap((encounter) => encounter.expectations);
  const lines = matrixLines(expectations);
  const quadrant = (one: Expectation): Quadrant | undefined => lines && quadrantOf(one, lines);
  return [...segments, undefined].flatMap((segment): SegmentProfile[] => {
    const own = expectations.filter((one) => one.segment === segment);
    if (!segment && own.length === 0) return [];
    const rated = own.filter((one) => quadrant(one) !== undefined);
    return [
      {
        segment,
        tests: testsOf(segment),
        expectations: own.length,
        importance: meanOf(rated.map(({ data }) => data.importance)),
        performance: meanOf(rated.map(({ data }) => data.performance)),
        toImprove: rated
          .filter((one) => quadrant(one) === 'improve')
          .sort((a, b) => (b.data.importance ?? 0) - (a.data.importance ?? 0)),
      },
    ];
  });
}

function testsOf(segment: Segment | undefined): Record<SegmentTest, TestState> {
  const stateOf = (test: SegmentTest): TestState => {
    const written = segment?.data.tests?.[test];
    if (written === undefined) return 'open';
    return written ? 'passed' : 'failed';
  };
  return Object.fromEntries(SEGMENT_TESTS.map((test) => [test, stateOf(test)])) as Record<SegmentTest, TestState>;
}
