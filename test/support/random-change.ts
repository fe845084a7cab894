import fc from 'fast-check';
import type { Path } from '../../src/model/source.js';
import type { Change } from '../../src/workspace/edits/change.js';
import { at } from './changed-data.js';
import { pathsIn } from './yaml-places.js';

export const words = fc.constantFrom('id', 'name', 'does', 'reason', 'a b', '中文', 'x: y', 'yes', '1', 'toString');

const texts = fc.oneof(
  fc.constantFrom('word', 'two words', '上门取件', 'one\ntwo', "it's", 'a: b', 'a #b', '[x]', 'yes', '1.2'),
  fc.constantFrom('', ' x ', '- x', '*x', 'x\n', `${'long '.repeat(25)}text`),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);

const scalars = fc.oneof(
  { weight: 4, arbitrary: texts },
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

/** Data of every shape a YAML file can hold. */
export const values = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 3, arbitrary: scalars },
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(words, tie('value'), { maxKeys: 5, noNullPrototype: true }),
  ),
})).value;

/** What somebody may do to a document; which value it is done to is chosen by number. */
export const wishes = fc.record({
  kind: fc.constantFrom('set', 'add', 'remove', 'insert', 'move'),
  place: fc.nat(),
  from: fc.nat(),
  to: fc.nat(),
  key: words,
  value: values,
});

export type Wish = typeof wishes extends fc.Arbitrary<infer W> ? W : never;

/** The change that fulfils a wish; nothing where the data has no place for it. */
export function changeFor(data: unknown, { kind, place, from, to, key, value }: Wish): Change | undefined {
  const paths = [...pathsIn(data)];
  const inner = pick(paths.slice(1), place);
  if (kind === 'set') return inner && { set: inner, to: value };
  if (kind === 'remove') return inner && { remove: inner };
  if (kind === 'add') {
    const mapping = pick(
      paths.filter((path) => isMapping(at(data, path))),
      place,
    );
    return mapping && { set: [...mapping, key], to: value };
  }
  const list = pick(
    paths.filter((path) => Array.isArray(at(data, path))),
    place,
  );
  if (!list) return undefined;
  const { length } = at(data, list) as unknown[];
  if (kind === 'insert') return { insert: list, at: from % (length + 2), item: value };
  return length > 0 ? { move: list, from: from % length, to: to % length } : undefined;
}

/** The value a change is felt in: what it sets, adds or takes out, or the list it changes. */
export function touched(change: Change, data: unknown): Path {
  if ('set' in change) return change.set;
  if ('move' in change) return change.move;
  if ('insert' in change) return [...change.insert, -1];
  // The only part of something takes the rest with it.
  let path = change.remove;
  while (path.length > 1 && Object.keys(at(data, path.slice(0, -1)) as object).length === 1) path = path.slice(0, -1);
  return path;
}

function pick<T>(all: T[], number: number): T | undefined {
  return all[number % Math.max(all.length, 1)];
}

function isMapping(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
