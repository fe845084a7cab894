import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { changeYaml } from '../../src/workspace/edits/change.js';
import { readEverydayYaml } from '../../src/workspace/everyday-yaml/read.js';
import { parseYaml, readYaml } from '../../src/workspace/yaml-source.js';
import { pathsIn } from '../support/yaml-places.js';

const text = readFileSync('templates/hotel/blueprints/hotel-stay.yaml', 'utf8');

test('a large text is read once, and so is what a change makes of it', () => {
  expect(readYaml(`${text} `.slice(0, -1))).toBe(readYaml(text));
  const changed = changeYaml(text, [{ set: ['encounters', 2, 'name'], to: 'Breakfast\nand dinner' }]);
  const kept = readYaml(changed);
  expect(readYaml(changed)).toBe(kept);
  expect(readYaml(text)).not.toBe(kept);
});

test('what is kept of a changed text is what reading it would give', () => {
  const changed = changeYaml(text, [
    { insert: ['encounters'], at: 1, item: { id: 'new', name: 'x', steps: [{ id: 'y' }] } },
    { remove: ['encounters', 0, 'steps', 0] },
    { set: ['encounters', 3, 'channel'], to: 'phone' },
  ]);
  const source = parseYaml('a', changed);
  const fresh = readEverydayYaml(changed);
  expect(source.data).toEqual(fresh?.data);
  for (const path of pathsIn(source.data)) {
    const [from, to] = fresh?.places.locate(path, 'value') ?? [0, 0];
    const { line, column } = source.locate(path);
    const before = changed.slice(0, from).split('\n');
    if (line !== before.length || column !== (before.at(-1)?.length ?? 0) + 1)
      expect([path, line, column]).toEqual([from, to]);
  }
});

test('small texts and those that do not parse are read each time', () => {
  expect(readYaml('a: b\n')).not.toBe(readYaml('a: b\n'));
  expect(readYaml(`a: [${'b, '.repeat(20_000)}`)).toEqual([expect.objectContaining({ code: 'yaml-BAD_INDENT' })]);
});
