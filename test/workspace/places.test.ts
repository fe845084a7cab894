import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseAnyYaml, parseYaml } from '../../src/workspace/yaml-source.js';
import { pathsIn, placesBy } from '../support/yaml-places.js';

const files = ['examples', 'templates'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml') && !file.includes('documents'))
    .map((file) => path.join(folder, file)),
);

describe('the table of places says what the nodes of the library say', () => {
  test.each(files)('%s', (file) => {
    const text = readFileSync(file, 'utf8');
    expectSamePlaces(text, 7);
  });

  test.each([
    ['aliases', 'a: &x {b: [1, 2], c: d}\ne: *x\nf: [*x, *x]\n'],
    ['an anchor given twice', 'a: &x {b: 1}\nc: *x\nd: &x {e: 2}\nf: *x\n'],
    ['an alias of a list', 'a: &x\n  - b\n  - c: d\ne: *x\n'],
    ['an alias of nothing at all', 'a: &x\nb: *x\n'],
    ['an alias inside what another stands for', 'a: &x {b: &y {c: 1}}\nd: {e: *y, f: *x}\n'],
    ['lists in lists', 'a:\n  - - b\n    - c\n  - [d, [e]]\nf: g\n'],
    ['a list of the whole file', '- a\n- b: c\n'],
    ['keys that are no words', '1: a\nnull: b\ntrue: c\n1.50: d\n? e\n: f\n'],
    ['keys without values', '{a, b: , c: {d}}\n'],
    ['empty items', 'a:\n  -\n  - b\n  -\n'],
    ['tags', 'a: !!str 1\nb: !!map {c: d}\n'],
    ['one word', 'a\n'],
  ])('%s', (_, text) => {
    expectSamePlaces(text, 1);
  });
});

function expectSamePlaces(text: string, every: number): void {
  const [whole, source, expected] = [parseAnyYaml('a', text), parseYaml('a', text), placesBy(text)];
  expect(whole.problems).toEqual([]);
  for (const [i, at] of [...pathsIn(whole.data)].entries()) {
    if (i % every !== 0) continue;
    for (const path of [at, [...at, 'no-such-key'], [...at, 0]]) {
      for (const part of ['key', 'value'] as const) {
        const range = expected(path, part);
        expect([path, part, whole.locate(path, part)]).toEqual([path, part, range]);
        expect([path, part, source.locate(path, part)]).toEqual([path, part, range]);
      }
    }
  }
}
