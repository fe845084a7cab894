import { describe, expect, test } from 'vitest';
import { Document, Pair, Scalar, YAMLMap } from 'yaml';
import type { Path, Range } from '../../src/model/source.js';
import { parseYaml } from '../../src/workspace/yaml-source.js';
import { structureProblems } from '../../src/workspace/yaml-structure.js';

const at = ({ line, column, endLine, endColumn }: Range) => `${line}:${column}-${endLine}:${endColumn}`;

/** The text that the range covers, as an editor would mark it. */
function marked(text: string, range: Range): string {
  const lines = text.split(/(?<=\n)/);
  const offset = (line: number, column: number) => lines.slice(0, line - 1).join('').length + column - 1;
  return text.slice(offset(range.line, range.column), offset(range.endLine, range.endColumn));
}

/** Code and place of each problem. */
const problems = (text: string) => parseYaml('a.yaml', text).problems.map(({ code, range }) => `${code} ${at(range)}`);

describe('where a value stands', () => {
  test.each<[string, string, Path, string]>([
    ['plain', 'name: Collection # note\n', ['name'], 'Collection'],
    ['double-quoted', 'name: "A: \\"B\\""\n', ['name'], '"A: \\"B\\""'],
    ['single-quoted', "name: 'it''s'\n", ['name'], "'it''s'"],
    ['empty quotes', 'name: ""\nx: 1\n', ['name'], '""'],
    ['in a flow map', '{a: 1, b: {c: two words}}\n', ['b', 'c'], 'two words'],
    ['in a flow list', 'a: [x, y , z]\n', ['a', 1], 'y'],
    ['in a block list', 'a:\n  - x\n  - y\n', ['a', 1], 'y'],
    ['deep', 'a:\n  - b:\n      - c: 1\n        d: deep\n', ['a', 0, 'b', 0, 'd'], 'deep'],
    ['plain over two lines', 'a: one\n  two\nb: 1\n', ['a'], 'one\n  two'],
    ['quoted over two lines', 'a: "one\n  two"\n', ['a'], '"one\n  two"'],
    ['a block scalar', 'a: |\n  one\n  two\nb: 1\n', ['a'], '|\n  one\n  two\n'],
    ['after CRLF', 'a: 1\r\nb: two\r\nc: 3\r\n', ['b'], 'two'],
    ['after Chinese', '名称: {en: Collection, zh-CN: 上门取件}\n', ['名称', 'zh-CN'], '上门取件'],
    ['after an emoji', 'a: {b: 😀😀, c: d}\n', ['a', 'c'], 'd'],
    ['a number', 'a: 9.20\n', ['a'], '9.20'],
    ['under a quoted key', '"a b": c\n', ['a b'], 'c'],
    ['under a numeric key', '2027: c\n', ['2027'], 'c'],
    ['behind an anchor', 'a: &x b\n', ['a'], 'b'],
    ['an alias', 'a: &x b\nc: *x\n', ['c'], '*x'],
    ['inside an aliased map', 'a: &x {b: here}\nc: *x\n', ['c', 'b'], 'here'],
    ['an empty flow map', 'a: {}\n', ['a'], 'a'],
    ['nothing: its key', 'a:\nb: 1\n', ['a'], 'a'],
    ['a list: the key it hangs on', 'aa:\n  - 1\n', ['aa'], 'aa'],
    ['a map: its first key', 'a:\n  - bb: 1\n    cc: 2\n', ['a', 0], 'bb'],
    ['the whole file: its first key', 'csm: 1\nlocale: en\n', [], 'csm'],
    ['a missing key: the map around it', 'a:\n  bb: 1\n', ['a', 'zz'], 'bb'],
    ['a path that goes too far', 'a: 1\n', ['a', 'b', 0], '1'],
  ])('%s', (_, text, path, expected) => {
    const source = parseYaml('a.yaml', text);
    expect(source.problems).toEqual([]);
    expect(marked(text, source.locate(path))).toBe(expected);
  });

  test('lines and columns count from 1 in UTF-16 units, the end is exclusive', () => {
    expect(at(parseYaml('a.yaml', 'x: 1\r\n😀: 顾客\r\n').locate(['😀']))).toBe('2:5-2:7');
  });

  test('keys are found by themselves', () => {
    const text = 'a:\n  - b: 1\n    "c d": 2\n';
    const source = parseYaml('a.yaml', text);
    expect(marked(text, source.locate(['a', 0, 'c d'], 'key'))).toBe('"c d"');
    expect(marked(text, source.locate(['a'], 'key'))).toBe('a');
  });

  // The data calls it '', the document null.
  test('a key of nothing', () => {
    expect(at(parseYaml('a.yaml', 'a: 1\n~: 2\n').locate([''], 'key'))).toBe('2:1-2:2');
  });
});

describe('data', () => {
  test.each<[string, string, unknown]>([
    [
      'words of YAML 1.1 are text',
      'a: [yes, no, on, off, 09:00, 2027-03-01, 1_000]',
      ['yes', 'no', 'on', 'off', '09:00', '2027-03-01', '1_000'],
    ],
    ['core numbers', 'a: [1, 1.5, 0x10, 0o7, -2, 1e3]', [1, 1.5, 16, 7, -2, 1000]],
    ['nothing', 'a: [~, null, ]', [null, null]],
    ['aliases', 'a: [&x {b: 1}, *x]', [{ b: 1 }, { b: 1 }]],
    ['a merge key is a key like any other', 'a: [&x {b: 1}, {<<: *x}]', [{ b: 1 }, { '<<': { b: 1 } }]],
    ['a byte order mark', '\ufeffa: 1', 1],
    ['an end mark', '---\na: 1\n...\n', 1],
    ['an ideographic space is no space', 'a: b：　c', 'b：　c'],
  ])('%s', (_, text, expected) => {
    const { data, problems: found } = parseYaml('a.yaml', text);
    expect(found).toEqual([]);
    expect((data as { a: unknown }).a).toEqual(expected);
  });

  test('a key __proto__ is data, not a prototype', () => {
    const { data } = parseYaml('a.yaml', '__proto__: {polluted: true}\nconstructor: 1\n');
    expect(Object.keys(data as object)).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
    expect((data as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test.each(['', '\n\n', '# only a comment\n', '---\n', '~'])('%j holds nothing', (text) => {
    const { data, problems: found } = parseYaml('a.yaml', text);
    expect([data, found]).toEqual([null, []]);
  });

  test('a file with problems has no data', () => {
    expect(parseYaml('a.yaml', 'a: 1\na: 2\n').data).toBeUndefined();
  });
});

describe('problems', () => {
  test.each([
    ['a tab in the indentation', 'a:\n\tb: 1', ['yaml-TAB_AS_INDENT 2:1-2:2']],
    ['an indentation that does not fit', 'a:\n  b: 1\n c: 2', ['yaml-BAD_INDENT 3:1-3:2']],
    ['a quote that is not closed', 'a: 1\nb: "two\n', ['yaml-MISSING_CHAR 3:1-3:2']],
    ['a bracket that is not closed', 'a: [1, 2\nb: 1\n', ['yaml-BAD_INDENT 2:1-2:2']],
    ['a colon too many', 'a: b: c', ['yaml-BLOCK_AS_IMPLICIT_KEY 1:4-1:5']],
    ['text that begins with @', 'a: @b', ['yaml-BAD_SCALAR_START 1:4-1:5']],
    ['a tag', 'a: !unit 5 min', ['yaml-TAG_RESOLVE_FAILED 1:4-1:9']],
    ['a second document', 'a: 1\n---\nb: 2\n', ['yaml-MULTIPLE_DOCS 2:1-4:1']],
    ['an alias to nothing', 'x: 1\na: *b\n', ['yaml-BAD_ALIAS 2:4-2:6']],
    ['a list as a key', '[a]: 1', ['yaml-key-not-text 1:1-1:4']],
    ['a map as a key', 'x: 1\n? {a: 1}\n: 2', ['yaml-key-not-text 2:3-2:9']],
    ['an alias as a key', 'a: &a x\n*a : 2', ['yaml-key-not-text 2:1-2:3']],
    ['a duplicate key', 'a: 1\nb: 2\na: 3\n', ['yaml-duplicate-key 3:1-3:2']],
    ['a duplicate key in a flow map', 'x: {a: 1, a: 2}', ['yaml-duplicate-key 1:11-1:12']],
    ['a duplicate key in quotes', 'a: 1\n"a": 2\n', ['yaml-duplicate-key 2:1-2:4']],
    ['three of a kind', 'a: 1\na: 2\na: 3\n', ['yaml-duplicate-key 2:1-2:2', 'yaml-duplicate-key 3:1-3:2']],
    [
      'in the order of the file',
      'b: {c: 1, c: 2}\nb: 1\n',
      ['yaml-duplicate-key 1:11-1:12', 'yaml-duplicate-key 2:1-2:2'],
    ],
    ['the first one only, of syntax', 'a: @\nb: @\n', ['yaml-BAD_SCALAR_START 1:4-1:5']],
    ['keys of different maps are no duplicates', 'a: {x: 1}\nb: {x: 1}\n', []],
    ['65 levels', `${'['.repeat(66)}${']'.repeat(66)}`, ['yaml-too-deep 1:66-1:68']],
    ['64 levels', `${'['.repeat(65)}${']'.repeat(65)}`, []],
  ])('%s', (_, text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  test('a duplicate key says where the first one stands', () => {
    const [problem] = parseYaml('a.yaml', 'x: 1\na: 1\nb: 2\na: 3\n').problems;
    expect(problem?.args).toEqual({ key: 'a', line: 2 });
  });

  // The library knows these, and would make Date, Set, Map and Uint8Array of them.
  test.each(['!!timestamp 2027-01-01', '!!set {x}', '!!omap [x: 1]', '!!binary aGVsbG8='])('the tag %s', (value) => {
    expect(problems(`a: ${value}`)[0]).toMatch(/^yaml-TAG_RESOLVE_FAILED 1:4/);
  });

  // In YAML 1.1 this is a Date, yes is true and << merges.
  test('a version line changes nothing', () => {
    expect(parseYaml('a.yaml', '%YAML 1.1\n---\na: 2027-03-01\n').data).toEqual({ a: '2027-03-01' });
  });

  test('aliases that multiply', () => {
    const lines = [...'bcdefgh'].map((name, i) => `${name}: &${name} [${`*${'abcdefgh'[i]},`.repeat(9)}]`);
    expect(problems(`a: &a [${'x,'.repeat(9)}]\n${lines.join('\n')}\n`)).toEqual(['yaml-alias-bomb 2:8-2:10']);
  });

  // What counts is what aliases expand to, not how often they stand.
  test('a word named a hundred times is no bomb', () => {
    expect(problems(`a: &a depot-manager\nb:\n${'  - *a\n'.repeat(100)}`)).toEqual([]);
  });

  // More arguments than one call can take.
  test('very many duplicate keys are duplicate keys', () => {
    const map = new YAMLMap();
    for (let i = 0; i < 130_000; i++) map.items.push(new Pair(new Scalar('a'), new Scalar(i)));
    const document = new Document();
    document.contents = map;
    const range = { line: 1, column: 1, endLine: 1, endColumn: 1 };
    expect(structureProblems(document as Document.Parsed, () => range)).toHaveLength(1000);
  });
});

describe('hostile files are answered', () => {
  const size = 16 * 1024;
  const fill = (text: string) => text.repeat(Math.floor(size / text.length));
  const numbered = (line: (i: number) => string) => Array.from({ length: size / 8 }, (_, i) => line(i)).join('');

  test.each<[string, string, RegExp]>([
    ['brackets', fill('['), /garbled/],
    ['braces', fill('{'), /garbled/],
    ['dashes in one line', fill('- '), /garbled/],
    ['question marks', fill('? '), /garbled/],
    [
      'indentation without end',
      Array.from({ length: 1500 }, (_, i) => `${' '.repeat(i)}a:\n`).join(''),
      /too-deep|RESOURCE/,
    ],
    ['closing brackets', fill(']'), /garbled/],
    ['empty items', fill('- \n'), /^$/],
    ['many keys in one map', numbered((i) => `key-${i}: 1\n`), /^$/],
    ['many keys in one flow map', `{${numbered((i) => `k${i}: 1,`)}}`, /^$/],
    ['one key again and again', fill('a: 1\n'), /duplicate-key/],
    ['commas', `a: [${fill(',')}`, /garbled/],
    ['colons', fill(':\n'), /./],
    ['documents', fill('---\n'), /^$|MULTIPLE_DOCS/],
    ['a long plain line', `a: ${fill('x')}`, /^$/],
    ['a long quoted line', `a: "${fill('\\n')}"`, /^$/],
    ['a quote that never ends', `a: "${fill('x\n')}`, /MISSING_CHAR/],
    ['a long block scalar', `a: |\n${fill(' x\n')}`, /^$/],
    ['comments', fill('#\n'), /^$/],
    ['blank lines', fill('\n'), /^$/],
    ['tags', fill('- !x y\n'), /TAG_RESOLVE_FAILED/],
    ['anchors', fill('- &a x\n'), /^$/],
  ])('%s', (_, text, expected) => {
    const [problem] = parseYaml('a.yaml', text).problems;
    expect(problem?.code ?? '').toMatch(expected);
  });

  // The library walks the whole document to resolve each alias.
  test('an anchor and an alias on each line', () => {
    const [problem] = parseYaml(
      'a.yaml',
      Array.from({ length: 2000 }, (_, i) => `- &a${i} x\n- *a${i}\n`).join(''),
    ).problems;
    expect(problem).toMatchObject({ code: 'yaml-alias-bomb', range: { line: 2, column: 3 } });
  });
});
