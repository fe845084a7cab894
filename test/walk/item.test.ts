import { expect, test } from 'vitest';
import { pathOf, proposeId } from '../../src/walk/item.js';
import { referencesTo, removed, renamed } from '../../src/walk/references.js';
import { linked } from '../support/project.js';

test.each([
  ['Come when you said you would', 'expectation', [], 'come-when-said'],
  ['The courier collects the parcel', 'encounter', [], 'courier-collects-parcel'],
  ["Couriers' council", 'role', [], 'couriers-council'],
  ['Überweisung prüfen', 'step', [], 'uberweisung-prufen'],
  ['IT manager', 'role', [], 'it-manager'],
  ['快递员上门取件', 'encounter', [], 'encounter-1'],
  ['快递员上门取件', 'encounter', ['encounter-1', 'encounter-2'], 'encounter-3'],
  ['95%的取件', 'standard', [], 'standard-1'],
  ['2nd call', 'step', [], '2nd-call'],
  ['Call', 'step', ['call', 'call-2'], 'call-3'],
  ['!!!', 'step', [], 'step-1'],
])('%s as an id', (name, kind, taken, id) => {
  expect(proposeId(name, kind, new Set(taken))).toBe(id);
});

test('an item is found by its ids wherever it stands, and not by those of another', () => {
  const data = { encounters: [{ id: 'a' }, { id: 'b', steps: [{ id: 's' }, { customer: 'x' }] }] };
  const at = (...trail: { list: string; id?: string; at: number }[]) => pathOf(data, { file: 'f', trail });
  expect(at({ list: 'encounters', id: 'b', at: 0 }, { list: 'steps', id: 's', at: 7 })).toEqual([
    'encounters',
    1,
    'steps',
    0,
  ]);
  expect(at({ list: 'encounters', id: 'b', at: 1 }, { list: 'steps', at: 1 })).toEqual(['encounters', 1, 'steps', 1]);
  expect(at({ list: 'encounters', id: 'c', at: 0 })).toBeUndefined();
  expect(at({ list: 'encounters', at: 0 })).toBeUndefined();
});

const { sources } = linked(`service: {id: p, name: P}
encounters:
  - id: e
    name: E
    expectations: [{id: x, says: X}, {id: y, says: Y}]
    behaviors: [{id: b, does: B x, role: x, answers: [x, y]}, {id: c, does: x, answers: [x]}]
`);

test('references are found by their keys, not by their words', () => {
  const paths = referencesTo('x', sources).map(({ path }) => path.join('.'));
  expect(paths).toEqual([
    'encounters.0.behaviors.1.answers.0',
    'encounters.0.behaviors.0.answers.0',
    'encounters.0.behaviors.0.role',
  ]);
  expect(renamed(referencesTo('y', sources), 'z')).toEqual([
    { file: 'blueprints/a.yaml', changes: [{ set: ['encounters', 0, 'behaviors', 0, 'answers', 1], to: 'z' }] },
  ]);
  expect(removed(referencesTo('x', sources))[0]?.changes).toHaveLength(3);
});
