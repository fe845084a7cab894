import { symlinkSync, truncateSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Files, folderWith, run } from './support.js';

const CONFIG = 'csm: 1\norganization: {name: X}\n';
/** Only form is judged: these projects are too short to be good. */
const MINIMAL = `${CONFIG}lint: {extends: minimal}\n`;
const BLUEPRINT = 'blueprints/b.yaml';

/** `[what, text of the blueprint or files, place of the first finding, its rule, its sentence]` */
type Case = [string, string | Uint8Array | Files, string, string, RegExp];

async function firstFinding(files: string | Uint8Array | Files, lang = 'en') {
  const given = typeof files === 'string' || files instanceof Uint8Array ? { [BLUEPRINT]: files } : files;
  const cwd = folderWith({ 'csm.yaml': MINIMAL, ...given });
  const { exit, stdout } = await run(['lint', '--format', 'json', '--lang', lang], { cwd });
  const [finding] = JSON.parse(stdout).findings;
  const { file, line, column, rule, message } = finding ?? {};
  return { exit, place: `${file}:${line}:${column}`, rule, message };
}

async function expectFirst([, files, place, rule, sentence]: Case): Promise<void> {
  expect(await firstFinding(files)).toEqual({ exit: 1, place, rule, message: expect.stringMatching(sentence) });
}

const at = (line: number, column: number, file = BLUEPRINT) => `${file}:${line}:${column}`;
const inConfig = (text: string): Files => ({ 'csm.yaml': text });
const latin = (text: string) => Buffer.from(text, 'latin1');

const UNREADABLE: Case[] = [
  ['empty file', '', at(1, 1), 'readable-file', /^The file is empty\./],
  ['only a comment', '# later\n', at(1, 1), 'readable-file', /^The file is empty\./],
  ['binary', latin('\x89PNG\r\n\x1a\n\0\0'), at(1, 1), 'readable-file', /^This is not a text file\./],
  ['GBK', latin('service: {id: a, name: \xc4\xe3\xba\xc3}\n'), at(1, 1), 'readable-file', /such as GBK\. Save it as/],
  [
    'UTF-16',
    Buffer.from('\ufeffservice: {id: a}\n', 'utf16le'),
    at(1, 1),
    'readable-file',
    /UTF-16\. Save it as UTF-8/,
  ],
  ['UTF-16 without mark', Buffer.from('service:', 'utf16le'), at(1, 1), 'readable-file', /^This is not a text file/],
];

const NOT_YAML: Case[] = [
  ['unclosed bracket', 'segments: [a\nservice:\n', at(2, 1), 'yaml-syntax', /indentation does not fit/],
  ['tabs', 'service:\n\tid: a\n', at(2, 1), 'yaml-syntax', /^A tab stands in the indentation/],
  ['duplicate key', 'service:\n  id: a\n  name: A\n  name: B\n', at(4, 3), 'yaml-syntax', /"name".*first in line 3/],
  ['key that is a list', '? [a]\n: b\n', at(1, 3), 'yaml-syntax', /^A key must be a plain word/],
  ['colon in a text', 'service:\n  id: a\n  name: Foo: bar\n', at(3, 9), 'yaml-syntax', /needs quotes around it/],
  ['unclosed quote', 'service:\n  name: "Foo\n', at(3, 1), 'yaml-syntax', /^A closing quote/],
  ['full-width colon', 'service:\n  id：a\n  name: A\n', at(2, 3), 'yaml-syntax', /Is a colon missing\?$/],
  ['text that begins with @', 'service:\n  name: @foo\n', at(2, 9), 'yaml-syntax', /^Text cannot begin with this/],
  ['tag', 'service: !!js/function {id: a}\n', at(1, 10), 'yaml-syntax', /no YAML tags/],
  ['alias bomb', aliasBomb(), at(2, 10), 'yaml-syntax', /^The aliases \(\*\) of this file multiply/],
  ['deep nesting', `${'['.repeat(100)}${']'.repeat(100)}`, at(1, 66), 'yaml-syntax', /more than 64 levels/],
  ['broken csm.yaml', inConfig('csm: [1\nlocale: en\n'), at(2, 1, 'csm.yaml'), 'yaml-syntax', /indentation/],
];

const NOT_THE_FORMAT: Case[] = [
  ['plain text', 'just some words\n', at(1, 1), 'wrong-type', /^This is text; a mapping \(key: value\) is expected/],
  ['list', '- a\n', at(1, 1), 'wrong-type', /^This is a list; a mapping/],
  ['number for text', 'service:\n  id: 5\n  name: A\n', at(2, 7), 'wrong-type', /Put quotes around it/],
  ['nothing', 'service:\n  id: a\n  name:\n', at(3, 3), 'wrong-type', /^Nothing is written here/],
  ['misspelt key', 'encunters: []\n', at(1, 1), 'unknown-key', /Did you mean "encounters"\?$/],
  ['unknown key', 'zzz: 1\n', at(1, 1), 'unknown-key', /Keys known here: service, segments, encounters, roles/],
  ['key of JavaScript', '__proto__: {id: a}\n', at(1, 1), 'unknown-key', /no key "__proto__" here/],
  ['missing key', 'service: {id: a}\n', at(1, 11), 'missing-key', /^The key "name" is missing/],
  ['bad id', 'service: {id: My Service, name: A}\n', at(1, 15), 'invalid-value', /Did you mean "my-service"\?/],
  ['Chinese id', 'service: {id: 服务, name: A}\n', at(1, 15), 'invalid-value', /lower-case letters, digits/],
  ['misspelt word', encounter('stage: durng'), at(2, 38), 'invalid-value', /Did you mean "during"\?/],
  ['dangling reference', encounter('segments: [busines]'), at(2, 42), 'known-reference', /Did you mean "business"\?$/],
  ['unknown reference', encounter('segments: [zzz]'), at(2, 42), 'known-reference', /^No segment has the id "zzz"/],
  ['duplicate id', encounter('expectations: [{id: e, says: S}]'), at(2, 51), 'unique-id', /^The id "e" is taken: /],
  ['with a byte order mark', '\ufeffservice:\n  id: a\n  name: A\n  zz: 1\n', at(4, 3), 'unknown-key', /"zz"/],
  ['with CRLF', 'service:\r\n  id: a\r\n  name: A\r\n  zz: 1\r\n', at(4, 3), 'unknown-key', /"zz"/],
  ['csm.yaml of the future', inConfig(CONFIG.replace('1', '2')), at(1, 6, 'csm.yaml'), 'invalid-value', /^2 is not/],
  ['unknown locale', inConfig(`${CONFIG}locale: fr\n`), at(3, 9, 'csm.yaml'), 'invalid-value', /here: en, zh-CN/],
  ['missing logo', inConfig(withLogo('a.svg')), at(2, 31, 'csm.yaml'), 'known-file', /There is no file "a\.svg"/],
  ['logo outside', inConfig(withLogo('../a.svg')), at(2, 31, 'csm.yaml'), 'invalid-value', /path inside the project/],
];

describe.each([
  ['cannot be read', UNREADABLE],
  ['is not YAML', NOT_YAML],
  ['is not in the format', NOT_THE_FORMAT],
])('what %s is reported at its place', (_, cases) => {
  test.each(cases)('%s', async (...one) => {
    await expectFirst(one);
  });
});

describe('slips that are easily made and hardly seen', () => {
  const SLIPS: Case[] = [
    ['alias to itself', 'service: &a\n  id: x\n  name: *a\n', at(3, 9), 'yaml-syntax', /alias/],
    ['alias without anchor', 'service:\n  id: *a\n  name: A\n', at(2, 7), 'yaml-syntax', /points to no anchor/],
    ['second document', 'segments: []\n---\nservice: {id: b, name: B}\n', at(2, 1), 'yaml-syntax', /second document/],
    // A tag the library knows, and would make bytes of.
    ['binary tag', 'service: !!binary aaaa\n', at(1, 10), 'yaml-syntax', /no YAML tags/],
    [
      'reference of the wrong kind',
      encounter('segments: [e]'),
      at(2, 42),
      'known-reference',
      /^"e" names an encounter/,
    ],
    // Two letters swapped are one mistake: two would be too many for a word of four.
    ['swapped letters', 'service:\n  id: a\n  name: A\n  nmae: A\n', at(4, 3), 'unknown-key', /Did you mean "name"/],
    // Only the quotes tell what is written from what is allowed.
    ['number in quotes', inConfig(CONFIG.replace('1', '"1"')), at(1, 6, 'csm.yaml'), 'invalid-value', /quotes/],
    // The # begins a comment, so the key has no value.
    [
      'bare colour',
      inConfig(`${CONFIG}documents:\n  brand:\n    color: #0b6e4f\n`),
      at(5, 5, 'csm.yaml'),
      'wrong-type',
      /#/,
    ],
    // What lint calls clean must build.
    ['logo that is none', { ...inConfig(withLogo('a.jpg')), 'a.jpg': 'x' }, at(2, 31, 'csm.yaml'), 'known-file', /SVG/],
    ['blueprints is a file', { blueprints: 'x' }, 'blueprints:1:1', 'readable-file', /folder/],
  ];
  test.each(SLIPS)('%s', async (...one) => {
    await expectFirst(one);
  });

  // More than the parser has stack for; lines count from 1 all the same.
  test('very deep nesting', async () => {
    const { exit, place, message } = await firstFinding('['.repeat(100_000));
    expect({ exit, place }).toEqual({ exit: 1, place: expect.stringMatching(/:[1-9]\d*:[1-9]\d*$/) });
    expect(message).toMatch(/a thousand brackets/);
  });

  // 8.1 MB.
  test('a file a little too large is not said to be as large as allowed', async () => {
    const { message } = await firstFinding('#'.repeat(8_500_000));
    const [size, limit] = message.match(/[\d.]+ MB/g);
    expect(size).not.toBe(limit);
  });

  test('paths in messages begin where the user stands', async () => {
    const cwd = folderWith({ 'p/csm.yaml': CONFIG, [`p/${BLUEPRINT}`]: encounter('expectations: [{id: e, says: S}]') });
    expect((await run(['lint', 'p'], { cwd })).stdout).toContain(`is taken: p/${BLUEPRINT}, line 2`);
  });
});

test('a file of 50 MB is refused unread', async () => {
  const cwd = folderWith({ 'csm.yaml': CONFIG, [BLUEPRINT]: '' });
  truncateSync(path.join(cwd, BLUEPRINT), 50 * 1024 * 1024);
  const { exit, stdout } = await run(['lint'], { cwd });
  expect(exit).toBe(1);
  expect(stdout).toContain('b.yaml:1:1  error  readable-file\n  The file has 50 MB; csm reads files up to 8 MB.');
});

test('a dangling link is reported; a circle of folders does no harm', async () => {
  const cwd = folderWith({ 'csm.yaml': CONFIG, [BLUEPRINT]: 'service: {id: a, name: A}\n' });
  symlinkSync('nowhere.yaml', path.join(cwd, 'blueprints/link.yaml'));
  symlinkSync('.', path.join(cwd, 'blueprints/circle'));
  const { exit, stdout } = await run(['lint'], { cwd });
  expect(exit).toBe(1);
  expect(stdout).toContain('blueprints/link.yaml:1:1  error  readable-file\n  The file cannot be read (ENOENT)');
  expect(stdout).toContain('1 error in 3 files.');
});

test.each<[string, string | Uint8Array, RegExp]>([
  ['tabs', 'service:\n\tid: a\n', /^缩进中有制表符。/],
  ['duplicate key', 'roles: []\nroles: []\n', /^键“roles”在此重复（第一次出现在第 1 行），/],
  ['full-width colon', 'service:\n  id：a\n  name: A\n', /全角冒号？$/],
  ['misspelt key', 'encunters: []\n', /^此处没有“encunters”这个键。是不是想写“encounters”？$/],
  ['dangling reference', encounter('segments: [busines]'), /^没有 id 为“busines”的客户群。是不是想写“business”？$/],
  ['GBK', latin('id: \xc4\xe3\n'), /GBK 等旧编码。请另存为 UTF-8。$/],
  ['empty file', '', /^文件是空的。/],
  ['alias bomb', aliasBomb(), /^文件中的别名/],
])('in Chinese: %s', async (_, text, sentence) => {
  expect((await firstFinding(text, 'zh-CN')).message).toMatch(sentence);
});

test('control characters of a file do not reach the terminal, neither in the excerpt nor in the sentence', async () => {
  const cwd = folderWith({ 'csm.yaml': CONFIG, [BLUEPRINT]: 'service:\n  id: \u001b[31mred\n  name: A\n' });
  const { stdout } = await run(['lint'], { cwd });
  expect(stdout.split('\n').find((line) => line.includes('2 | '))).toContain('\ufffd[31mred');
  expect(stdout).not.toContain('\u001b');
});

function aliasBomb(): string {
  const levels = Array.from({ length: 9 }, (_, i) => `a${i}: &a${i} [${Array(9).fill(i === 0 ? 'x' : `*a${i - 1}`)}]`);
  return `${levels.join('\n')}\n`;
}

function encounter(more: string): string {
  return `segments: [{id: business, name: B}]\nencounters: [{id: e, name: E, ${more}}]\n`;
}

function withLogo(logo: string): string {
  return `csm: 1\norganization: {name: X, logo: ${logo}}\n`;
}
