import { expect, test } from 'vitest';
import { keys } from '../../src/model/generated/keys.js';
import { writtenTexts } from '../../src/model/written-texts.js';

/** Data that follows a mapping of the format and has a text at every key that may hold one. */
function filled(mapping: string): unknown {
  if (mapping === 'Text' || mapping === 'InsertPath') return mapping;
  const below = Object.entries(keys[mapping] ?? {}).filter(([, leadsTo]) => leadsTo !== '');
  return Object.fromEntries(below.map(([key, leadsTo]) => [key, filled(leadsTo)]));
}

test('every text of the format is found, but for those of lint', () => {
  const data = {
    organization: filled('Organization'),
    documents: filled('Documents'),
    indices: [filled('Index')],
    calendars: { business: filled('Calendar') },
    lint: filled('Lint'),
  };
  const blueprint = {
    service: filled('Service'),
    segments: [filled('Segment')],
    encounters: [filled('Encounter')],
    roles: [filled('Role')],
  };
  const found = [...writtenTexts('project', data), ...writtenTexts('blueprint', blueprint)];
  const count = (value: unknown): number =>
    typeof value === 'string' ? 1 : Object.values(value as object).reduce((sum: number, one) => sum + count(one), 0);
  expect(found).toHaveLength(count({ ...data, lint: {} }) + count(blueprint));

  const reached = new Set(found.map(({ path }) => String(path.at(-1))));
  const everyText = Object.entries(keys)
    .filter(([mapping]) => mapping !== 'Exception' && mapping !== 'Assertion')
    .flatMap(([, inside]) => Object.entries(inside))
    .filter(([, leadsTo]) => leadsTo === 'Text')
    .map(([key]) => key);
  expect([...new Set(everyText)].filter((key) => !reached.has(key))).toEqual([]);
});

test('each knows the entity nearest to it', () => {
  const data = { encounters: [{ id: 'e', name: 'E', steps: [{ id: 's', fail: { point: { en: 'P' } } }] }] };
  expect([...writtenTexts('blueprint', data)]).toEqual([
    { text: 'E', path: ['encounters', 0, 'name'], on: 'e' },
    { text: { en: 'P' }, path: ['encounters', 0, 'steps', 0, 'fail', 'point'], on: 's' },
  ]);
});
