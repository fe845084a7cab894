import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Path } from '../../src/model/source.js';
import { type Change, changeYaml } from '../../src/workspace/edits/change.js';
import { planEdits } from '../../src/workspace/edits/plan.js';
import { refine, settled } from '../../src/workspace/edits/refine.js';
import { reread } from '../../src/workspace/edits/reread.js';
import { pathOf, stepOf } from '../../src/workspace/edits/step.js';
import { applyEdits } from '../../src/workspace/edits/text-edit.js';
import { Tree } from '../../src/workspace/edits/tree.js';
import { readEverydayYaml } from '../../src/workspace/everyday-yaml/read.js';
import { parseYaml, type YamlSource } from '../../src/workspace/yaml-source.js';
import { applied, at } from '../support/changed-data.js';
import { changeFor, touched, wishes } from '../support/random-change.js';
import { pathsIn } from '../support/yaml-places.js';

const files = ['examples', 'templates'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.includes('blueprints') && file.endsWith('.yaml'))
    .map((file) => path.join(folder, file)),
);

describe.each(files)('%s', (file) => {
  const text = readFileSync(file, 'utf8');
  const source = parseYaml(file, text);
  const changes = wishes.map((wish) => changeFor(source.data, wish)).filter((change) => change !== undefined);

  test('changes where it should, and nowhere else', () => {
    fc.assert(
      fc.property(changes, (change) => {
        const result = changeYaml(text, [change]);
        expect(parseYaml(file, result).data).toEqual(applied(source.data, change));
        const [from, to] = changedLines(text, result);
        const [first, last] = linesOf(source, change);
        if (to > from) expect([from >= first, to <= last]).toEqual([true, true]);
      }),
      { numRuns: 30 },
    );
  });

  test('reads the changed part alone as it reads the whole', () => {
    fc.assert(
      fc.property(changes, (change) => {
        const before = readEverydayYaml(text);
        const [step, ...more] = refine(source.data, stepOf(change)).map((one) => settled(source.data, one));
        if (!before || !step || more.length > 0) return;
        const tree = new Tree(text, before.places);
        const edits = planEdits(tree, step);
        const after = applyEdits(text, edits);
        const part = reread(tree, before.data, pathOf(step), edits, after);
        const whole = readEverydayYaml(after);
        if (!part || !whole) return;
        expect(part.data).toEqual(whole.data);
        for (const one of pathsIn(whole.data)) {
          for (const side of ['key', 'value'] as const) {
            const [actual, expected] = [part.places.locate(one, side), whole.places.locate(one, side)];
            if (`${actual}` !== `${expected}`) expect([one, side, actual]).toEqual([one, side, expected]);
          }
        }
      }),
      { numRuns: 15 },
    );
  });
});

/** The lines of a text, from 1, in which another differs from it; the end is exclusive. */
function changedLines(before: string, after: string): [from: number, to: number] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < shorter - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  return [start + 1, old.length - end + 1];
}

/** The lines in which a value stands, with comments and blank lines around; those of what holds a new one. */
function linesOf(source: YamlSource, change: Change): [from: number, to: number] {
  const path = touched(change, source.data);
  const holder = at(source.data, path) === undefined ? path.slice(0, -1) : path;
  const line = (one: Path, side: 'key' | 'value') => source.locate(one, side);
  const inside = [...pathsIn(at(source.data, holder))].map((one) => line([...holder, ...one], 'value').endLine);
  const lines = source.text.split('\n');
  const isAside = (number: number) => /^\s*(?:#|$)/.test(lines[number - 1] ?? '');
  let from = line(holder, 'key').line;
  while (from > 1 && isAside(from - 1)) from -= 1;
  let to = Math.max(...inside) + 1;
  // A key beside a dash gives its place to the next.
  if (/^\s*- /.test(lines[line(holder, 'key').line - 1] ?? '') && typeof holder.at(-1) === 'string') to += 1;
  while (to <= lines.length && isAside(to)) to += 1;
  return [from, to];
}
