import { describe, expect, test } from 'vitest';
import { type Change, changeYaml } from '../../../src/workspace/edits/change.js';

type Case = [what: string, before: string, change: Change | Change[], after: string];

const holds = (_: string, before: string, change: Change | Change[], after: string) => {
  expect(changeYaml(before, [change].flat())).toBe(after);
};

describe('setting a value', () => {
  test.each<Case>([
    ['replaces its letters alone', 'a:   b   # c\n', { set: ['a'], to: 'd e' }, 'a:   d e   # c\n'],
    ['keeps double quotes', 'a: "1.0" # c\n', { set: ['a'], to: '1.1' }, 'a: "1.1" # c\n'],
    ['keeps single quotes', "a: 'it''s'\n", { set: ['a'], to: "isn't" }, "a: 'isn''t'\n"],
    ['drops quotes for a number', 'a: "x"\n', { set: ['a'], to: 4.5 }, 'a: 4.5\n'],
    ['of a text over two lines', 'a: b\n  c # d\ne: f\n', { set: ['a'], to: 'g' }, 'a: g # d\ne: f\n'],
    ['below its key', 'a: # b\n  c\n', { set: ['a'], to: 'd' }, 'a: # b\n  d\n'],
    ['where nothing stood', 'a: # b\nc: d\n', { set: ['a'], to: 'e' }, 'a: e # b\nc: d\n'],
    ['to several lines', 'a: b # c\nd: e\n', { set: ['a'], to: 'f\n\n g' }, 'a: |- # c\n  f\n\n   g\nd: e\n'],
    ['from several lines', 'a: | # b\n  c\n  d\n\ne: f\n', { set: ['a'], to: 'g' }, 'a: g # b\n\ne: f\n'],
    ['between brackets', 'a: {b: c, d: e} # f\n', { set: ['a', 'b'], to: 'g, h' }, 'a: {b: "g, h", d: e} # f\n'],
    ['several lines between brackets', 'a: {b: c}\n', { set: ['a', 'b'], to: 'd\ne' }, 'a: {b: "d\\ne"}\n'],
    ['to a short mapping', 'a: b # c\n', { set: ['a'], to: { en: 'd', 'zh-CN': '丁' } }, 'a: {en: d, zh-CN: 丁} # c\n'],
    [
      'to a list of mappings',
      'a: b # c\nd: e\n',
      { set: ['a'], to: [{ id: 'f', does: 'g' }, { id: 'h' }] },
      'a: # c\n  - id: f\n    does: g\n  - id: h\nd: e\n',
    ],
    [
      'from a list of mappings',
      'a: # b\n  # c\n  - id: d\n    e: f # g\n\nh: i\n',
      { set: ['a'], to: 'j' },
      'a: j # b\n\nh: i\n',
    ],
    [
      'to a mapping changes what differs',
      'a:\n  b: c # d\n  # e\n  f: g\n  h: [i, j]\n',
      { set: ['a'], to: { b: 'c', h: ['i', 'k'], l: 'm' } },
      'a:\n  b: c # d\n  h: [i, k]\n  l: m\n',
    ],
    [
      'to a list changes what differs',
      'a:\n  - b # c\n  - d # e\n  - f # g\n',
      { set: ['a'], to: ['b', 'x', 'z', 'f'] },
      'a:\n  - b # c\n  - x # e\n  - z\n  - f # g\n',
    ],
    ['of an item', 'a:\n  - b # c\n  - d\n', { set: ['a', 0], to: { e: 'f' } }, 'a:\n  - {e: f} # c\n  - d\n'],
    ['to what it is', 'a: "b"\nc: [d,  e]\n', { set: ['c'], to: ['d', 'e'] }, 'a: "b"\nc: [d,  e]\n'],
  ])('%s', holds);
});

describe('a new key', () => {
  test.each<Case>([
    [
      'comes after those before it in the format',
      'encounters:\n  - id: a\n    stage: before # b\n    steps:\n      - id: c\n',
      { set: ['encounters', 0, 'channel'], to: 'phone' },
      'encounters:\n  - id: a\n    stage: before # b\n    channel: phone\n    steps:\n      - id: c\n',
    ],
    [
      'goes to the end where the format does not know it',
      'encounters:\n  - id: a\n    # b\n    name: c\n\n# d\nroles: []\n',
      { set: ['encounters', 0, 'x'], to: true },
      'encounters:\n  - id: a\n    # b\n    name: c\n    x: true\n\n# d\nroles: []\n',
    ],
    [
      'stands apart where its siblings do',
      'encounters:\n  - id: a\n    name: b\n\n    steps:\n      - id: c\n',
      { set: ['encounters', 0, 'fixes'], to: [{ id: 'd', change: 'policy' }] },
      'encounters:\n  - id: a\n    name: b\n\n    steps:\n      - id: c\n\n    fixes:\n      - id: d\n        change: policy\n',
    ],
    [
      'stands in the order of the format between brackets',
      'encounters:\n  - behaviors:\n      - selection: {decision: leave, basis: future}\n',
      { set: ['encounters', 0, 'behaviors', 0, 'selection', 'reason'], to: 'Rare' },
      'encounters:\n  - behaviors:\n      - selection: {decision: leave, reason: Rare, basis: future}\n',
    ],
    [
      'opens brackets that would be too long',
      `a: {b: ${'c'.repeat(60)}, "d": 'e'} # f\ng: h\n`,
      { set: ['a', 'i'], to: `${'j '.repeat(25)}j` },
      `a: # f\n  b: ${'c'.repeat(60)}\n  "d": 'e'\n  i: ${'j '.repeat(25)}j\ng: h\n`,
    ],
    [
      'opens brackets of an item for what needs lines',
      'a:\n  - {b: c} # d\n  - {e: f}\n',
      { set: ['a', 0, 'g'], to: [{ id: 'h' }] },
      'a:\n  - b: c # d\n    g:\n      - id: h\n  - {e: f}\n',
    ],
    [
      'has its own line between brackets over several',
      'a: {\n  b: c, # d\n  e: f # g\n}\n',
      { set: ['a', 'h'], to: 'i' },
      'a: {\n  b: c, # d\n  e: f, # g\n  h: i\n}\n',
    ],
    ['keeps a last comma', 'a: {b: c,}\n', { set: ['a', 'd'], to: 'e' }, 'a: {b: c, d: e,}\n'],
    [
      'brings the mappings on its way',
      'a:\n  b: c\n',
      { set: ['a', 'd', 'e', 'f'], to: 1 },
      'a:\n  b: c\n  d:\n    e: {f: 1}\n',
    ],
    ['takes the place of nothing', 'a: # b\nc: d\n', { set: ['a', 'e'], to: 'f' }, 'a: {e: f} # b\nc: d\n'],
    ['is the first of an empty file', '# a\n', { set: ['b'], to: 'c' }, '# a\n\nb: c\n'],
    ['takes the place of empty brackets', '{} # a\n', { set: ['b'], to: 'c\nd' }, '# a\nb: |-\n  c\n  d\n'],
    ['comes after a last line without an end', 'a: b', { set: ['c'], to: 'd' }, 'a: b\nc: d'],
    ['goes into lines of Windows', 'a: b\r\n', { set: ['c'], to: [{ id: 'd' }] }, 'a: b\r\n\r\nc:\r\n  - id: d\r\n'],
    ['leaves a byte order mark', '\ufeffa: b\n', { set: ['a'], to: 'c' }, '\ufeffa: c\n'],
    [
      'is indented as the file is',
      'a:\n    b: c\nd:\n- e: f\n  g: h\n',
      { set: ['d', 0, 'i'], to: { id: 'j', k: [{ id: 'l' }] } },
      'a:\n    b: c\nd:\n- e: f\n  g: h\n  i:\n      id: j\n      k:\n      - id: l\n',
    ],
  ])('%s', holds);
});

describe('a new item', () => {
  test.each<Case>([
    [
      'goes to the end, before a closing comment',
      'a:\n  # b\n  - c # d\n\n  # e\nf: g\n',
      { insert: ['a'], at: 9, item: 'h' },
      'a:\n  # b\n  - c # d\n  - h\n\n  # e\nf: g\n',
    ],
    [
      'goes before the comments of the first',
      'a: # b\n  # c\n  - d\n',
      { insert: ['a'], at: 0, item: 'e' },
      'a: # b\n  - e\n  # c\n  - d\n',
    ],
    [
      'stands apart as its siblings do',
      'a:\n  - id: b\n    # c\n\n  - id: d\n\nf: g\n',
      { insert: ['a'], at: 1, item: { id: 'e', does: 'x' } },
      'a:\n  - id: b\n    # c\n\n  - id: e\n    does: x\n\n  - id: d\n\nf: g\n',
    ],
    [
      'stands apart as those of another such list do',
      'a:\n  - b:\n      - id: c\n\n      - id: d\n  - b:\n      - id: e\n',
      { insert: ['a', 1, 'b'], at: 1, item: { id: 'f' } },
      'a:\n  - b:\n      - id: c\n\n      - id: d\n  - b:\n      - id: e\n\n      - id: f\n',
    ],
    [
      'is written in brackets where its siblings are',
      'a:\n  - {en: b, zh-CN: 乙}\n',
      { insert: ['a'], at: 1, item: { en: 'c', 'zh-CN': '丙' } },
      'a:\n  - {en: b, zh-CN: 乙}\n  - {en: c, zh-CN: 丙}\n',
    ],
    [
      'is written in lines where its siblings are',
      'a:\n  - b: c\n    d: e\n',
      { insert: ['a'], at: 1, item: { b: 'f' } },
      'a:\n  - b: c\n    d: e\n  - b: f\n',
    ],
    ['goes between brackets', 'a: [b, c] # d\n', { insert: ['a'], at: 1, item: 'e' }, 'a: [b, e, c] # d\n'],
    ['begins brackets', 'a: [b]\n', { insert: ['a'], at: 0, item: 'c' }, 'a: [c, b]\n'],
    [
      'has its own line between brackets over several',
      'a: [\n  b, # c\n  d, # e\n]\n',
      { insert: ['a'], at: 2, item: 'f' },
      'a: [\n  b, # c\n  d, # e\n  f,\n]\n',
    ],
    [
      'opens brackets that would be too long',
      `a: [${'b'.repeat(60)}, c]\n`,
      { insert: ['a'], at: 1, item: 'd'.repeat(60) },
      `a:\n  - ${'b'.repeat(60)}\n  - ${'d'.repeat(60)}\n  - c\n`,
    ],
    ['makes its list', 'a: b\n', { insert: ['c'], at: 0, item: 'd' }, 'a: b\nc: [d]\n'],
    ['fills an empty list', 'a: [] # b\n', { insert: ['a'], at: 0, item: { id: 'c' } }, 'a: # b\n  - id: c\n'],
    [
      'comes with others',
      'a:\n  - b\n',
      ['c', 'd', 'e'].map((item) => ({ insert: ['a'], at: 99, item })),
      'a:\n  - b\n  - c\n  - d\n  - e\n',
    ],
  ])('%s', holds);
});

describe('taking out', () => {
  test.each<Case>([
    ['a key with its comments', 'a: b\n# c\nd: e # f\n# g\nh: i\n', { remove: ['d'] }, 'a: b\n# g\nh: i\n'],
    [
      'a key beside a dash',
      'a:\n  - b: c # d\n    # e\n    f: g\n',
      { remove: ['a', 0, 'b'] },
      'a:\n  - # e\n    f: g\n',
    ],
    ['an item between blank lines', 'a:\n  - b\n\n  - c\n\n  - d\n', { remove: ['a', 1] }, 'a:\n  - b\n\n  - d\n'],
    ['the first item', 'a:\n  - b\n\n  - c\n', { remove: ['a', 0] }, 'a:\n  - c\n'],
    ['the last item', 'a:\n  - b\n\n  - c # d\n\ne: f\n', { remove: ['a', 1] }, 'a:\n  - b\n\ne: f\n'],
    ['the last line', 'a: b\nc: d', { remove: ['c'] }, 'a: b'],
    ['an item with comments within it', 'a:\n  - b: c\n    # d\n  - e\n', { remove: ['a', 0] }, 'a:\n  - e\n'],
    ['the only item, with its key', 'a: b\nc:\n  - d\ne: f\n', { remove: ['c', 0] }, 'a: b\ne: f\n'],
    ['the only item of an only key', 'a:\n  b: [c] # d\n', { remove: ['a', 'b', 0] }, 'a: {}\n'],
    ['the only key', 'a: {b: c} # d\n', { remove: ['a', 'b'] }, 'a: {} # d\n'],
    ['the only key of a file', '# a\nb: c # d\n', { remove: ['b'] }, '# a\n{} # d\n'],
    ['the first between brackets', 'a: [b, c, d]\n', { remove: ['a', 0] }, 'a: [c, d]\n'],
    ['the last between brackets', 'a: {b: c, d: e} # f\n', { remove: ['a', 'd'] }, 'a: {b: c} # f\n'],
    [
      'a line between brackets',
      'a: [\n  b, # c\n  # d\n  e, # f\n  g # h\n]\n',
      { remove: ['a', 1] },
      'a: [\n  b, # c\n  g # h\n]\n',
    ],
    ['the last line between brackets', 'a: [\n  b, # c\n  d # e\n]\n', { remove: ['a', 1] }, 'a: [\n  b # c\n]\n'],
    ['what a file says of itself stays', '# head\na: b\nc: d\n', { remove: ['a'] }, '# head\nc: d\n'],
  ])('%s', holds);
});

describe('moving', () => {
  test.each<Case>([
    [
      'takes comments along and leaves blank lines',
      'a:\n  # b\n  - c # d\n\n  - e\n  # f\n  - g: h\n    # i\n\n# j\n',
      { move: ['a'], from: 0, to: 2 },
      'a:\n  - e\n\n  # f\n  - g: h\n    # i\n  # b\n  - c # d\n\n# j\n',
    ],
    ['forward', 'a:\n  - b\n  - c\n  - d', { move: ['a'], from: 2, to: 0 }, 'a:\n  - d\n  - b\n  - c'],
    ['between brackets', 'a: [b,  "c", d]\n', { move: ['a'], from: 0, to: 1 }, 'a: ["c",  b, d]\n'],
    ['to where it is', 'a: [b, c]\n', { move: ['a'], from: 1, to: 1 }, 'a: [b, c]\n'],
  ])('%s', holds);
});

describe('a text is written without quotes where it reads back as itself', () => {
  test.each([
    ['plain words, 中文标点。', 'plain words, 中文标点。'],
    ['2027-01-01', '2027-01-01'],
    ['at least 95%', 'at least 95%'],
    ['a:b c#d', 'a:b c#d'],
    ['-x', '-x'],
    ["it's [so] {far}", "it's [so] {far}"],
    ['yes', '"yes"'],
    ['Off', '"Off"'],
    ['1.2', '"1.2"'],
    ['1e3', '"1e3"'],
    ['0x1F', '"0x1F"'],
    ['.inf', '".inf"'],
    ['1_000', '"1_000"'],
    ['12:30', '"12:30"'],
    ['null', '"null"'],
    ['~', '"~"'],
    ['True', '"True"'],
    ['', '""'],
    [' a', '" a"'],
    ['a ', '"a "'],
    ['a: b', '"a: b"'],
    ['a:', '"a:"'],
    ['a #b', '"a #b"'],
    ['# a', '"# a"'],
    ['- a', '"- a"'],
    ['? a', '"? a"'],
    ['---', '"---"'],
    ['*a', '"*a"'],
    ['&a', '"&a"'],
    ['!a', '"!a"'],
    ['|', '"|"'],
    ['> a', '"> a"'],
    ['%a', '"%a"'],
    ['@a', '"@a"'],
    ['`a', '"`a"'],
    ['[a', '"[a"'],
    ['"a"', '"\\"a\\""'],
    ['a\tb', '"a\\tb"'],
    ['a\\b', 'a\\b'],
    ['"\\', '"\\"\\\\"'],
    ['\u0000\u007f\u0085\u2028\ufeff', '"\\0\\x7f\\x85\\u2028\\ufeff"'],
    ['a\r\nb', '"a\\r\\nb"'],
    [' a\nb', '" a\\nb"'],
    ['a\n\n', '"a\\n\\n"'],
    ['\ud800', '"\\ud800"'],
    ['🦊', '🦊'],
  ])('%j', (value, written) => {
    expect(changeYaml('a: b\n', [{ set: ['a'], to: value }])).toBe(`a: ${written}\n`);
  });
});

test('changes see what those before them left', () => {
  const changes: Change[] = [
    { set: ['a', 'b'], to: ['x'] },
    { insert: ['a', 'b'], at: 0, item: 'w' },
    { set: ['a', 'b', 1], to: 'z' },
    { move: ['a', 'b'], from: 0, to: 1 },
    { remove: ['c'] },
    { set: ['a', 'd'], to: { e: 1 } },
    { remove: ['a', 'd', 'e'] },
  ];
  expect(changeYaml('c: 1\n', changes)).toBe('a: {b: [z, w], d: {}}\n');
});

describe('refuses', () => {
  test.each<[string, string, Change, string]>([
    ['a way through a text', 'a: b\n', { set: ['a', 'c'], to: 1 }, 'edit-failed'],
    ['an item that is not there', 'a: [b]\n', { set: ['a', 1], to: 1 }, 'edit-failed'],
    ['to take out what is not there', 'a: b\n', { remove: ['c'] }, 'edit-failed'],
    ['to insert into a text', 'a: b\n', { insert: ['a'], at: 0, item: 1 }, 'edit-failed'],
    ['to move beyond the list', 'a: [b]\n', { move: ['a'], from: 0, to: 1 }, 'edit-failed'],
    ['a way through an alias', 'a: &x {b: c}\nd: *x\n', { set: ['d', 'b'], to: 1 }, 'edit-shared'],
    ['to change what an alias repeats', 'a: &x {b: c}\nd: *x\n', { set: ['a', 'b'], to: 1 }, 'edit-shared'],
    ['to take out what an alias means', 'a: &x {b: c}\nd: *x\n', { remove: ['a'] }, 'edit-shared'],
    ['what is no YAML', 'a: [b\n', { set: ['a'], to: 1 }, 'edit-unreadable'],
    ['two keys of one name', 'a: b\na: c\n', { set: ['a'], to: 1 }, 'edit-unreadable'],
  ])('%s', (_, text, change, code) => {
    expect(() => changeYaml(text, [change])).toThrow(expect.objectContaining({ code }));
  });
});

describe('does with other YAML what it does with everyday YAML', () => {
  test.each<Case>([
    ['anchors', 'a: &x b # c\nd: *x\ne: f\n', { set: ['e'], to: 'g' }, 'a: &x b # c\nd: *x\ne: g\n'],
    ['an alias set to a value', 'a: &x b\nd: *x # c\n', { set: ['d'], to: 'g' }, 'a: &x b\nd: g # c\n'],
    ['tabs', 'a:\tb\t# c\nd: e\n', { set: ['a'], to: 'f' }, 'a:\tf\t# c\nd: e\n'],
    ['lists in lists', '- - a\n  - b # c\n- d\n', { move: [0], from: 0, to: 1 }, '- - b # c\n  - a\n- d\n'],
    ['directives', '%YAML 1.2\n---\na: b\n...\n', { set: ['c'], to: 'd' }, '%YAML 1.2\n---\na: b\nc: d\n...\n'],
    ['keys that are numbers', '1: a\n2: b\n', { remove: ['1'] }, '2: b\n'],
    ['kept blank lines', 'a: |+\n  b\n\nc: d\n', { set: ['e'], to: 'f' }, 'a: |+\n  b\n\nc: d\n\ne: f\n'],
    ['empty items', 'a:\n  -\n  - b\n', { set: ['a', 0], to: 'c' }, 'a:\n  - c\n  - b\n'],
    ['a mapping in brackets alone', '{a: b}\n', { set: ['c'], to: 'd' }, '{a: b, c: d}\n'],
  ])('%s', holds);
});
