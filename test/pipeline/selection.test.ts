import { describe, expect, test } from 'vitest';
import type { Behavior, Expectation } from '../../src/model/project.js';
import { isSelected, matrixLines, quadrantOf } from '../../src/pipeline/selection.js';
import { firstEncounter, linked } from '../support/project.js';

const STANDARD = 'standards: [{id: s, kind: hard, statement: S}]';

test.each([
  ['decided to standardize', 'selection: {decision: standardize}', true],
  ['left, though a standard hangs on it', `selection: {decision: leave}, ${STANDARD}`, false],
  ['to be fixed', 'selection: {decision: fix}', false],
  ['undecided with a standard', STANDARD, true],
  ['undecided without', 'area: software/time', false],
])('a behavior %s', (_, more, expected) => {
  const project = linked(`encounters: [{id: e, name: E, behaviors: [{id: b, does: B, ${more}}]}]`);
  expect(isSelected(project.behaviors[0] as Behavior)).toBe(expected);
});

describe('the importance/performance matrix', () => {
  /** Expectations by their ratings: `9/7`, `-/5` where one is missing. */
  function rated(...ratings: string[]): Expectation[] {
    const items = ratings.map((rating, i) => {
      const [importance, performance] = rating.split('/');
      const values = [
        importance !== '-' && `importance: ${importance}`,
        performance !== '-' && `performance: ${performance}`,
      ];
      return `{${[`id: x${i}`, 'says: X', ...values.filter(Boolean)].join(', ')}}`;
    });
    return firstEncounter(linked(`encounters: [{id: e, name: E, expectations: [${items}]}]`)).expectations;
  }

  test.each([
    ['9/4', 'improve'],
    ['9/8', 'maintain'],
    ['8/6', 'maintain'],
    ['8/5.9', 'improve'],
    ['7.9/6', 'possible-overkill'],
    ['2/2', 'low-priority'],
    ['-/5', undefined],
    ['5/-', undefined],
  ])('%s: %s', (rating, expected) => {
    expect(quadrantOf(rated(rating)[0] as Expectation, { importance: 8, performance: 6 })).toBe(expected);
  });

  test('its lines are the means of all that carry both ratings', () => {
    expect(matrixLines(rated('9/4', '7/8', '1/-', '-/1'))).toEqual({ importance: 8, performance: 6 });
    expect(matrixLines(rated('1/-'))).toBeUndefined();
    expect(matrixLines([])).toBeUndefined();
  });

  // In doubles (5.4 + 5.4 + 5.4) / 3 is more than 5.4.
  test('equal ratings lie on the line, not below it', () => {
    const all = rated('5.4/5', '5.4/5', '5.4/5');
    expect(quadrantOf(all[0] as Expectation, matrixLines(all) ?? { importance: 0, performance: 0 })).toBe('maintain');
  });
});
