import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEverydayYaml } from '../../../src/workspace/everyday-yaml/read.js';
import { parseAnyYaml, parseYaml } from '../../../src/workspace/yaml-source.js';
import { pathsIn } from '../../support/yaml-places.js';

const files = ['examples', 'templates'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml') && !file.includes('documents'))
    .map((file) => path.join(folder, file)),
);

/** Reads a text both ways and says whether it was everyday; where it was, nothing may differ. */
function isReadTheSame(text: string): boolean {
  const everyday = readEverydayYaml(text);
  if (!everyday) return false;
  const whole = parseAnyYaml('a', text);
  expect(whole.problems).toEqual([]);
  expect(everyday.data).toStrictEqual(whole.data);
  const source = parseYaml('a', text);
  for (const at of pathsIn(whole.data)) {
    for (const part of ['key', 'value'] as const) {
      const [actual, expected] = [source.locate(at, part), whole.locate(at, part)];
      if (JSON.stringify(actual) !== JSON.stringify(expected)) expect([at, part, actual]).toEqual([at, part, expected]);
    }
  }
  return true;
}

// Most of the speed of csm hangs on it.
test.each(files)('%s is everyday', (file) => {
  expect(isReadTheSame(readFileSync(file, 'utf8'))).toBe(true);
});

describe('everyday', () => {
  test.each([
    ['a start mark', '# c\n---\na: 1\n'],
    ['Windows line ends', 'a: one\r\nb:\r\n  - c # d\r\n\r\n  - |\r\n    e\r\n\r\n    f\r\ng: "h\r\n  i"\r\n'],
    ['no last line end', 'a:\n  b: c'],
    ['numbers and words', 'a: [1, -2, +3, 1.5, .5, 1., 1e3, -0, 007, 1_0, ~, null, True, FALSE, nulls, -x, .x]\n'],
    ['a list beside its key', 'a:\n- b: 1\n  c:\n  - d\n- e\nf: g\n'],
    ['quotes', `a: "x: \\"y\\" # \\u4e2d\\x41\\t"\nb: 'it''s: # so'\nc: ""\n"d e" : ''\n`],
    ['quotes over lines', `a: "one\n  two \n\n\n  three"\nb: 'one\n\n  two'\n`],
    ['words over lines', 'a: one\n  two\n\n  three # c\nb:\n  four\n  - five\n'],
    ['block texts', 'a: |\n  b\n   c\n\n  d\n\ne: >-\n  f\n  g\n\n\n  h\n    i\n\n  j\n# c\nk: |\n\n  l\n'],
    ['brackets over lines', 'a: [\n  b, # c\n  {d: e,\n   "f":g}, # h\n]\ni: {j: [], k: {}}\n'],
    ['comments at odd places', '# a\nb: # c\n  # d\n  e: f\n# g\n  h: i\n    # j\n'],
    ['nothing', 'a:\nb: # c\nd:\n  e:\n'],
    ['signs within words', 'a: b#c [d] {e}, f: g\nh: i, j "k" \'l\' & *m\nn:o: p\n'.replace(', f: g', '')],
    ['names every object has, as values', 'a: constructor\nb: __proto__\n'],
  ])('%s', (_, text) => {
    expect(isReadTheSame(text)).toBe(true);
  });
});

describe('left to the parser for all of YAML', () => {
  test.each([
    ['nothing', ''],
    ['a list', '- a\n'],
    ['a word', 'a\n'],
    ['an anchor', 'a: &b c\n'],
    ['an alias', 'a: *b\n'],
    ['a tag', 'a: !!str b\n'],
    ['a tab', 'a:\tb\n'],
    ['an old line end', 'a: b\rc: d\n'],
    ['two documents', 'a: b\n---\nc: d\n'],
    ['an end mark', 'a: b\n...\n'],
    ['a version line', '%YAML 1.2\n---\na: b\n'],
    ['a key that is a number', '1: a\n'],
    ['a key asked for', '? a\n: b\n'],
    ['a key that stands twice', 'a: b\na: c\n'],
    ['a key every object has', 'constructor: a\n'],
    ['the prototype', '__proto__: a\n'],
    ['an empty item', 'a:\n  -\n'],
    ['a list in a list', 'a:\n  - - b\n'],
    ['hexadecimal', 'a: 0xFF\n'],
    ['infinity', 'a: -.inf\n'],
    ['an indentation said', 'a: |2\n  b\n'],
    ['blank lines kept', 'a: |+\n  b\n\n'],
    ['a colon too many', 'a: b: c\n'],
    ['a quote left open', 'a: "b\n'],
    ['a bracket left open', 'a: [b\n'],
    ['something behind a quote', 'a: "b" c\n'],
    ['a wrong indentation', 'a:\n    b: c\n  d: e\n'],
    ['a comma too many', 'a: [b,, c]\n'],
    ['a pair in a list', 'a: [b: c]\n'],
    ['a break within a key', '"a\n  b": c\n'],
    ['an unknown escape', 'a: "\\q"\n'],
    ['a comment outside, between a key and its text', 'a:\n# b\n  c\nd: e\n'],
    ['65 levels', `a: ${'['.repeat(70)}${']'.repeat(70)}\n`],
  ])('%s', (_, text) => {
    expect(readEverydayYaml(text)).toBeUndefined();
  });
});

const ODD = [
  ...[' ', '  ', '\n', '\n\n', '\n  ', '\n    ', ':', ': ', ',', '[', ']', '{', '}', '"', "'", '#', ' #', '- ', '\n- '],
  ...['|', '>', '|-\n', '>\n   ', '? ', '&a ', '*a', '!t ', '%', '@', '\\', '~', 'null', '0x1', '.5', '---\n', '...\n'],
  ...['\t', '\r\n', '\r', 'x: y', '\nk: v', '\n k: v', '中', '\u00a0', '\u3000', '\u2028', '\n#c\n', '\n  # c\n', '[]'],
  ...['[a: b]', '-x', '?x', ':x', '__proto__: 1\n', '1: 1\n', "''", '"\n  "', '   \n'],
];

/** Some lines of a real file, moved to the margin. */
const excerpt = fc
  .tuple(fc.constantFrom(...files), fc.nat(), fc.integer({ min: 1, max: 25 }))
  .map(([file, seed, count]) => {
    const lines = readFileSync(file, 'utf8').split('\n');
    const some = lines.slice(seed % lines.length).slice(0, count);
    const margin = Math.min(...some.filter((line) => line.trim()).map((line) => line.search(/\S/)));
    return `${some.map((line) => line.slice(Number.isFinite(margin) ? margin : 0)).join('\n')}\n`;
  });

const change = fc.tuple(fc.nat(), fc.constantFrom(...ODD, ''), fc.nat({ max: 3 }));

test('whatever is done to a file, it is read the same or left alone', () => {
  let everyday = 0;
  fc.assert(
    fc.property(excerpt, fc.array(change, { maxLength: 3 }), fc.boolean(), (text, changes, windows) => {
      const changed = changes.reduce((now, [seed, put, drop]) => {
        const at = seed % (now.length + 1);
        return now.slice(0, at) + put + now.slice(at + drop);
      }, text);
      if (isReadTheSame(windows ? changed.replace(/\r?\n/g, '\r\n') : changed)) everyday += 1;
    }),
    { numRuns: 1500 },
  );
  // Should this find nothing to compare, it would prove nothing.
  expect(everyday).toBeGreaterThan(100);
});
