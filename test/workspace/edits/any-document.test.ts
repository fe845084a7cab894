import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Path } from '../../../src/model/source.js';
import { type Change, changeYaml } from '../../../src/workspace/edits/change.js';
import { parseAnyYaml } from '../../../src/workspace/yaml-source.js';
import { applied, at } from '../../support/changed-data.js';
import { type StyledLine, styled } from '../../support/styled-yaml.js';
import { pathsIn } from '../../support/yaml-places.js';

const words = fc.constantFrom('id', 'name', 'does', 'reason', 'a b', '中文', 'x: y', 'yes', '1', 'toString');
const texts = fc.oneof(
  fc.constantFrom(
    'word',
    'two words',
    '上门取件',
    'one\ntwo',
    "it's",
    'a: b',
    'a #b',
    '[x]',
    'yes',
    '1.2',
    '',
    ' x ',
    '- x',
    '*x',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const scalars = fc.oneof(
  { weight: 4, arbitrary: texts },
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const { value: values } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 3, arbitrary: scalars },
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(words, tie('value'), { maxKeys: 5, noNullPrototype: true }),
  ),
}));
const documents = fc.dictionary(words, values, { minKeys: 1, maxKeys: 5, noNullPrototype: true });

/** What somebody may do to a document; which value it is done to is chosen by number. */
const wishes = fc.record({
  kind: fc.constantFrom('set', 'add', 'remove', 'insert', 'move'),
  place: fc.nat(),
  from: fc.nat(),
  to: fc.nat(),
  key: words,
  value: values,
});
type Wish = typeof wishes extends fc.Arbitrary<infer W> ? W : never;

const pick = <T>(all: T[], number: number): T | undefined => all[number % Math.max(all.length, 1)];

function changeFor(data: unknown, { kind, place, from, to, key, value }: Wish): Change | undefined {
  const paths = [...pathsIn(data)];
  const lists = paths.filter((path) => Array.isArray(at(data, path)));
  const inner = pick(paths.slice(1), place);
  if (kind === 'set') return inner && { set: inner, to: value };
  if (kind === 'remove') return inner && { remove: inner };
  if (kind === 'add') {
    const mappings = paths.filter((path) => {
      const one = at(data, path);
      return typeof one === 'object' && one !== null && !Array.isArray(one);
    });
    return { set: [...(pick(mappings, place) ?? []), key], to: value };
  }
  const list = pick(lists, place);
  if (!list) return undefined;
  const length = (at(data, list) as unknown[]).length;
  if (kind === 'insert') return { insert: list, at: from % (length + 2), item: value };
  return length > 0 ? { move: list, from: from % length, to: to % length } : undefined;
}

const cases = fc
  .tuple(documents, fc.array(fc.nat(), { minLength: 8, maxLength: 80 }), wishes, fc.boolean(), fc.boolean())
  .map(([data, choices, wish, windows, ended]) => {
    let turn = 0;
    const lines = styled(data, (ways) => {
      turn += 1;
      return (choices[turn % choices.length] ?? 0) % ways;
    });
    const eol = windows ? '\r\n' : '\n';
    const text = lines.map((line) => line.text).join(eol) + (ended ? eol : '');
    const said = parseAnyYaml('a', text);
    return { text, lines, said, change: changeFor(said.data, wish), eol, ended };
  })
  .filter(({ change }) => change !== undefined)
  .map((one) => ({ ...one, change: one.change as Change }));

const RUNS = { numRuns: Number(process.env.RUNS ?? 1500) };

describe('any document in any style', () => {
  test('says what was wanted after a change, to the parser for all of YAML', () => {
    fc.assert(
      fc.property(cases, ({ text, said, change }) => {
        expect(said.problems).toEqual([]);
        const result = changeYaml(text, [change]);
        expect(parseAnyYaml('a', result).data).toEqual(applied(said.data, change));
      }),
      RUNS,
    );
  });

  test('keeps every line and comment that has no part in it, and its line ends', () => {
    fc.assert(
      fc.property(cases, ({ text, lines, said, change, eol, ended }) => {
        const result = changeYaml(text, [change]);
        const made = result.split('\n').map(bare);
        const kept = lines.filter((line) => line.text !== '' && !hasPart(line, change, said.data));
        let from = 0;
        for (const line of kept) {
          const found = made.indexOf(bare(line.text), from);
          if (found < 0) expect(result).toContain(line.text);
          if (found < 0) expect.fail(`out of order: ${line.text}`);
          from = found + 1;
        }
        if (text.includes('\r\n')) expect(result).not.toMatch(/[^\r]\n/);
        if (ended) expect(result.endsWith(eol)).toBe(true);
      }),
      RUNS,
    );
  });

  test('is left alone when it says so already', () => {
    fc.assert(
      fc.property(cases, ({ text, change }) => {
        const result = changeYaml(text, [change]);
        if ('set' in change) expect(changeYaml(result, [change])).toBe(result);
      }),
      RUNS,
    );
  });

  test('is what it was when an item was moved and moved back', () => {
    fc.assert(
      fc.property(cases, ({ text, change }) => {
        if (!('move' in change)) return;
        const there = changeYaml(text, [change]);
        expect(changeYaml(there, [{ move: change.move, from: change.to, to: change.from }])).toBe(text);
      }),
      RUNS,
    );
  });
});

// The first member of an item stands beside its dash, whichever that is.
function bare(line: string): string {
  return line.replace(/^[ -]*/, '').replace(/\r$/, '');
}

/** Whether a line may change: it belongs to the value in question, to what is in it, or to what it is in. */
function hasPart({ owner }: StyledLine, change: Change, data: unknown): boolean {
  const path = touched(change, data);
  const shorter = Math.min(owner.length, path.length);
  return path.slice(0, shorter).every((step, depth) => step === owner[depth]);
}

function touched(change: Change, data: unknown): Path {
  if ('set' in change) return change.set;
  if ('move' in change) return change.move;
  if ('insert' in change) return [...change.insert, -1];
  // The only part of something takes the rest with it.
  let path = change.remove;
  while (path.length > 1 && Object.keys(at(data, path.slice(0, -1)) as object).length === 1) path = path.slice(0, -1);
  return path;
}
