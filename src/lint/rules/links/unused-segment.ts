import { seesAllOf } from '../../completeness.js';
import { WEAK } from '../../presets.js';
import type { Rule } from '../../rule.js';

/** Customers are parted into segments because these want different things: one that changes nothing is none. */
export const unusedSegment: Rule = {
  id: 'unused-segment',
  topic: 'links',
  origin: 'stages-and-segments',
  levels: WEAK,
  check(project, { report }) {
    const { segments, encounters } = project;
    // A service for one kind of customers need not say each time for whom it is.
    if (segments.length === 1) return;
    const isInSight = seesAllOf(project, 'segment');
    const used = new Set(
      encounters.flatMap((encounter) => [
        ...encounter.segments,
        ...encounter.expectations.map(({ segment }) => segment),
      ]),
    );
    for (const segment of segments) {
      if (used.has(segment) || !isInSight(segment.id)) continue;
      report({ code: 'unused-segment', on: segment, path: ['id'] });
    }
  },
};
