import { describe, expect, test } from 'vitest';
import { coverageOf } from '../../src/pipeline/analysis/coverage.js';
import { segmentProfiles } from '../../src/pipeline/analysis/segment-profile.js';
import { serviceTypeOf } from '../../src/pipeline/analysis/service-type.js';
import { firstEncounter, linked } from '../support/project.js';
import { sound } from '../support/sound.js';

/** An encounter with two rated expectations, one of each side by its dimension. */
function rated(procedural: number, personal: number, extra = ''): string {
  return `encounters:
  - id: visit
    name: A visit
    expectations:
      - {id: fast, says: Be quick, dimension: responsiveness, importance: 9, performance: ${procedural}}
      - {id: kind, says: Be kind, dimension: empathy, importance: 8, performance: ${personal}}
${extra}`;
}

describe('the type of service', () => {
  test.each([
    [6.5, 6.5, 'quality'],
    [6.5, 6.4, 'by-the-book'],
    [6.4, 6.5, 'friendly'],
    [6.4, 6.4, 'indifferent'],
  ])('procedural %d and personal %d make it %s', (procedural, personal, type) => {
    expect(serviceTypeOf(firstEncounter(linked(rated(procedural, personal)))).type).toBe(type);
  });

  test('is unknown while one side has no rating', () => {
    const { type, procedural, personal } = serviceTypeOf(firstEncounter(linked(sound())));
    expect([type, procedural.rated, personal.rated]).toEqual([undefined, 0, 0]);
  });

  test('the area of what answers an expectation says more than its dimension', () => {
    const behavior = '    behaviors: [{id: greet, does: Greets, answers: [fast], area: people/attitude}]\n';
    const { procedural, personal } = serviceTypeOf(firstEncounter(linked(rated(5, 9, behavior))));
    expect([procedural.rated, personal]).toEqual([0, { performance: 7, rated: 2 }]);
  });

  test('says that a rating was assumed', () => {
    const text = rated(7, 7).replace('performance: 7}', 'performance: 7, source: {method: assumed}}');
    expect(serviceTypeOf(firstEncounter(linked(text))).assumed).toBe(true);
  });
});

describe('coverage', () => {
  test('counts the standards in force by area and encounter', () => {
    const project = linked(sound(['step: hand-over', 'step: hand-over\n        area: software/time']));
    const { areas, unplaced } = coverageOf(project);
    expect(areas).toHaveLength(18);
    expect(areas.filter(({ total }) => total > 0)).toEqual([{ area: 'software/time', standards: [1], total: 1 }]);
    expect(unplaced).toBe(0);
  });

  test('a standard on a behavior without an area is in no row, and one that was left is not counted', () => {
    expect(coverageOf(linked(sound())).unplaced).toBe(1);
    expect(coverageOf(linked(sound(['decision: standardize', 'decision: leave']))).unplaced).toBe(0);
  });
});

describe('segments', () => {
  test('have their own means, and those of all customers come last', () => {
    const other = 'expectations: [{id: any, says: Smile, importance: 5, performance: 9}, {id: come-on-time';
    const tested: [string, string] = [
      '{id: business, name',
      '{id: business, tests: {stable: true, accessible: false}, name',
    ];
    const profiles = segmentProfiles(linked(sound(tested, ['expectations: [{id: come-on-time', other])));
    expect(
      profiles.map(({ segment, tests, importance, performance, toImprove }) => [
        segment?.id,
        tests,
        importance,
        performance,
        toImprove.map(({ id }) => id),
      ]),
    ).toEqual([
      [
        'business',
        { measurable: 'open', substantial: 'open', stable: 'passed', accessible: 'failed' },
        9.2,
        7.4,
        ['come-on-time'],
      ],
      [undefined, { measurable: 'open', substantial: 'open', stable: 'open', accessible: 'open' }, 5, 9, []],
    ]);
  });
});
