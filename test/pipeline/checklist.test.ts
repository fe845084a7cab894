import { expect, test } from 'vitest';
import { checklistOf } from '../../src/pipeline/checklist.js';
import { firstEncounter, linked } from '../support/project.js';

const encounter = firstEncounter(
  linked(`encounters:
  - id: e
    name: E
    steps: [{id: first}, {id: second}]
    expectations:
      - {id: vital, says: V, importance: 9}
      - {id: good, says: G, importance: 7}
      - {id: nice, says: N, importance: 6.9}
      - {id: unrated, says: U}
    behaviors:
      - {id: general, does: G, answers: [nice, good], selection: {decision: standardize}}
      - {id: late, does: L, step: second, answers: [vital], standards: [{id: s, kind: hard, statement: S}]}
      - {id: left, does: X, step: first, selection: {decision: leave}}
      - {id: fixed, does: X, step: first, selection: {decision: fix}}
      - {id: early, does: E, step: first, answers: [nice], selection: {decision: standardize}}
      - {id: also-early, does: E, step: first, answers: [unrated], selection: {decision: standardize}}
`),
);

test('standardized behaviors in the order of their steps, those of the whole encounter last', () => {
  expect(checklistOf(encounter, 4).map(({ number, behavior, step }) => [number, behavior.id, step?.id])).toEqual([
    ['C4.1', 'early', 'first'],
    ['C4.2', 'also-early', 'first'],
    ['C4.3', 'late', 'second'],
    ['C4.4', 'general', undefined],
  ]);
});

test('points follow the most important expectation behind a behavior', () => {
  expect(checklistOf(encounter, 1).map(({ behavior, points }) => [behavior.id, points])).toEqual([
    ['early', 1],
    ['also-early', 1],
    ['late', 3],
    ['general', 2],
  ]);
});

test('a line is held to the standards in force', () => {
  expect(checklistOf(encounter, 1)[2]?.standards.map(({ id }) => id)).toEqual(['s']);
});
