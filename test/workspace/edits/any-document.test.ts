import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Change, changeYaml } from '../../../src/workspace/edits/change.js';
import { parseAnyYaml } from '../../../src/workspace/yaml-source.js';
import { applied } from '../../support/changed-data.js';
import { changeFor, touched, values, type Wish, wishes, words } from '../../support/random-change.js';
import { type StyledLine, styled } from '../../support/styled-yaml.js';

const documents = fc
  .record({
    data: fc.dictionary(words, values, { minKeys: 1, maxKeys: 5, noNullPrototype: true }),
    choices: fc.array(fc.nat(), { minLength: 8, maxLength: 80 }),
    eol: fc.constantFrom('\n', '\r\n'),
    ended: fc.boolean(),
  })
  .map(({ data, choices, eol, ended }) => {
    let turn = 0;
    const lines = styled(data, (ways) => {
      turn += 1;
      return (choices[turn % choices.length] ?? 0) % ways;
    });
    const text = lines.map((line) => line.text).join(eol) + (ended ? eol : '');
    return { text, lines, said: parseAnyYaml('a', text), ended };
  });

const cases = fc.tuple(documents, wishes).map(([document, wish]) => ({
  ...document,
  change: changeFor(document.said.data, wish) ?? ({ set: ['new'], to: wish.value } satisfies Change),
}));

const RUNS = { numRuns: 1000 };

describe('any document in any style', () => {
  test('says what was wanted after a change, to the parser for all of YAML', () => {
    fc.assert(
      fc.property(cases, ({ text, said, change }) => {
        expect(said.problems).toEqual([]);
        expect(parseAnyYaml('a', changeYaml(text, [change])).data).toEqual(applied(said.data, change));
      }),
      RUNS,
    );
  });

  test('keeps every line and comment that has no part in it, and its line ends', () => {
    fc.assert(
      fc.property(cases, ({ text, lines, said, change, ended }) => {
        const result = changeYaml(text, [change]);
        const made = result.split('\n').map(bare);
        let from = 0;
        for (const line of lines.filter((one) => one.text !== '' && !hasPart(one, change, said.data))) {
          const found = made.indexOf(bare(line.text), from);
          if (found < 0) expect.fail(`"${line.text}" is gone from, or has another place in\n${result}`);
          from = found + 1;
        }
        if (text.includes('\r\n')) expect(result).not.toMatch(/[^\r]\n/);
        if (ended) expect(result.endsWith('\n')).toBe(true);
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

  test('says what was wanted after many changes at once', () => {
    const many = fc.tuple(documents, fc.array(wishes, { minLength: 2, maxLength: 40 }));
    fc.assert(
      fc.property(many, ([{ text, said }, some]) => {
        const { data, changes } = inTurn(said.data, some);
        expect(parseAnyYaml('a', changeYaml(text, changes)).data).toEqual(data);
      }),
      { numRuns: 200 },
    );
  });
});

/** Changes each of which is made to what those before it left. */
function inTurn(said: unknown, some: Wish[]): { data: unknown; changes: Change[] } {
  let data = said;
  const changes: Change[] = [];
  for (const wish of some) {
    const change = changeFor(data, wish);
    if (!change) continue;
    changes.push(change);
    data = applied(data, change);
  }
  return { data, changes };
}

// The first member of an item stands beside its dash, whichever that is.
function bare(line: string): string {
  return line.replace(/^[ -]*/, '').replace(/\r$/, '');
}

/** Whether a line may change: it belongs to the value in question, to what is in it, or to what it is in. */
function hasPart({ owner }: StyledLine, change: Change, data: unknown): boolean {
  const path = touched(change, data);
  return path.slice(0, owner.length).every((step, depth) => step === owner[depth]);
}
