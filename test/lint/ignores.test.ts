import { describe, expect, test } from 'vitest';
import { ignoresIn } from '../../src/lint/ignores.js';
import { parseYaml } from '../../src/workspace/yaml-source.js';

const ignores = (text: string) => ignoresIn(parseYaml('a.yaml', text));
/** What the only comment of a text says. */
const only = (comment: string) => {
  const [first, ...more] = ignores(`a: 1 ${comment}\n`);
  expect(more).toEqual([]);
  return first && { rules: first.rules, reason: first.reason };
};
/** The lines a comment covers, first and last. */
const covered = (text: string) => ignores(text).map(({ covers: { from, to } }) => [from, to]);

describe('what a comment says', () => {
  test.each([
    ['# csm-ignore no-owner -- leaves in May', ['no-owner'], 'leaves in May'],
    ['#csm-ignore no-owner', ['no-owner'], undefined],
    ['# csm-ignore no-owner, no-baseline -- why', ['no-owner', 'no-baseline'], 'why'],
    [
      '# csm-ignore no-owner，no-baseline、vague-wording —— 五月换人',
      ['no-owner', 'no-baseline', 'vague-wording'],
      '五月换人',
    ],
    ['# csm-ignore no-owner —换人', ['no-owner'], '换人'],
    ['# csm-ignore no-owner – why', ['no-owner'], 'why'],
    ['# csm-ignore no-owner--why', ['no-owner'], 'why'],
    ['# csm-ignore no-owner -- why -- really', ['no-owner'], 'why -- really'],
    ['# csm-ignore no-owner --', ['no-owner'], undefined],
    ['# csm-ignore no-owner, --  ', ['no-owner'], undefined],
    ['# csm-ignore', [], undefined],
    ['# csm-ignore -- why', [], 'why'],
    ['# csm-ignore no-owner no-baseline', [], undefined],
    ['# csm-ignore no-owner - why', [], undefined],
    ['# csm-ignore: no-owner -- why', [], 'why'],
    ['# see the minutes # csm-ignore no-owner -- why', ['no-owner'], 'why'],
  ])('%s', (comment, rules, reason) => {
    expect(only(comment)).toEqual({ rules, reason });
  });

  test.each(['# csm-ignored no-owner', '# csm-ignore-file no-owner', '# to do: csm-ignore no-owner', '#', ''])(
    'no comment of this kind: %s',
    (comment) => {
      expect(only(comment)).toBeUndefined();
    },
  );

  test('where it stands', () => {
    const [{ range } = {}] = ignores('a: 期望  # csm-ignore r -- why  \r\n');
    expect(range).toEqual({ line: 1, column: 10, endLine: 1, endColumn: 29 });
  });
});

describe('a text that only looks like a comment', () => {
  test.each([
    ['in double quotes', 'a: "x # csm-ignore r -- no"\n', []],
    ['in single quotes', "a: 'it''s # csm-ignore r -- no'\n", []],
    ['before a true one', 'a: "x # csm-ignore r -- no" # csm-ignore s -- yes\n', ['s']],
    ['in a list in brackets', "a: ['# csm-ignore r', b] # csm-ignore s -- yes\n", ['s']],
    ['in a text of several lines', 'a: "x\n  # csm-ignore r -- no"\n', []],
    ['in a block of text', 'a: |\n  # csm-ignore r -- no\n  x\nb: 1 # csm-ignore s -- yes\n', ['s']],
    ['in a folded block', 'a: >-\n  x\n  # csm-ignore r -- no\n', []],
    ['without a space before it', 'a: x# csm-ignore r -- no\n', []],
  ])('%s', (_, text, rules) => {
    expect(ignores(text).flatMap((one) => one.rules)).toEqual(rules);
  });

  test.each([
    ['an apostrophe', "a: it's # csm-ignore r -- yes\n"],
    ['an apostrophe at the end of a word', "a: the customers' # csm-ignore r -- yes\n"],
    ['a sign for inches', 'a: 5" pipe # csm-ignore r -- yes\n'],
    ['a comment above a block of text', '# csm-ignore r -- yes\na: |\n  x\n'],
    ['a comment at the head of a block of text', 'a: | # csm-ignore r -- yes\n  x\n'],
    ['a comment between items', 'a:\n  - x\n  # csm-ignore r -- yes\n  - y\n'],
  ])('but not after %s', (_, text) => {
    expect(ignores(text).map((one) => one.rules)).toEqual([['r']]);
  });
});

describe('what a comment covers', () => {
  test('at the end of a line, that line', () => {
    expect(covered('a: # csm-ignore r -- why\n  b: 1\nc: 1\n')).toEqual([[1, 1]]);
  });

  const BLOCK = `roles:
  # csm-ignore r -- why
  - id: a
    title: A

    # a comment of another kind
    duties:
    - does: B
  - id: b
`;

  test('above an item, all of the item', () => {
    expect(covered(BLOCK)).toEqual([[3, 8]]);
    expect(covered(BLOCK.replaceAll('\n', '\r\n'))).toEqual([[3, 8]]);
  });

  test.each([
    ['a key with a mapping', '# csm-ignore r -- w\na:\n  b:\n    c: 1\nd: 1\n', [2, 4]],
    ['a key with a list in its own column', '# csm-ignore r -- w\na:\n- b\n- c\nd: 1\n', [2, 4]],
    ['a key within an item', 'a:\n  - b: 1\n    # csm-ignore r -- w\n    c:\n    - d\n    e: 1\n', [4, 5]],
    ['one line', 'a: 1\n# csm-ignore r -- w\nb: 1\nc: 1\n', [3, 3]],
    ['an item of one line', 'a:\n# csm-ignore r -- w\n- b\n- c\n', [3, 3]],
    ['a mapping in braces over lines', 'a:\n  # csm-ignore r -- w\n  - {b: 1,\n     c: 1}\n  - d\n', [3, 4]],
    ['something after empty lines and comments', '# csm-ignore r -- w\n\n# more\na: 1\nb: 1\n', [4, 4]],
    ['the first key below the line that begins the document', '# csm-ignore r -- w\n---\na:\n  b: 1\nc: 1\n', [3, 4]],
    ['a block of text with an empty line', '# csm-ignore r -- w\na: |\n  x\n\n  y\nb: 1\n', [2, 5]],
  ])('above %s', (_, text, lines) => {
    expect(covered(text)).toEqual([lines]);
  });

  test('two comments above one another cover the same', () => {
    expect(covered('# csm-ignore r -- w\n# csm-ignore s -- w\na:\n  b: 1\n')).toEqual([
      [3, 4],
      [3, 4],
    ]);
  });

  test('at the end of the file, nothing', () => {
    expect(covered('a: 1\n# csm-ignore r -- w')).toEqual([[3, 3]]);
  });
});
