import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Failure } from '../../src/model/failure.js';
import { findRoot, readFiles, readProject } from '../../src/workspace/read-project.js';
import { CONFIG, type Content, memoryFiles, projectFrom, ROOT } from '../support/project.js';

const SEGMENT = 'segments: [{id: s, name: S}]\n';

/** `file code args` of each problem. */
const problemsOf = (contents: Record<string, Content>) =>
  projectFrom(contents).problems.map(({ file, code, args }) =>
    [file, code, ...(Object.keys(args).length > 0 ? [JSON.stringify(args)] : [])].join(' '),
  );

describe('which files are read', () => {
  test('YAML below blueprints and roles, sorted, csm.yaml first', () => {
    const { files } = projectFrom({
      'roles/r.yml': '{}',
      'blueprints/z.yaml': '{}',
      'blueprints/deep/er/a.YAML': '{}',
      'blueprints/notes.md': 'x',
      'blueprints/a.yaml.bak': 'x',
      'content/c.yaml': 'x',
      'other.yaml': 'x',
    });
    expect(files).toEqual(['csm.yaml', 'blueprints/deep/er/a.YAML', 'blueprints/z.yaml', 'roles/r.yml']);
  });

  test('texts are kept, also of files that do not parse', () => {
    const { texts } = projectFrom({ 'blueprints/a.yaml': 'a: @', 'blueprints/b.yaml': new Uint8Array([0]) });
    expect([...texts]).toEqual([
      ['csm.yaml', CONFIG],
      ['blueprints/a.yaml', 'a: @'],
    ]);
  });

  test('readFiles reads the named files alone', () => {
    const files = memoryFiles({ 'csm.yaml': CONFIG, 'blueprints/a.yaml': SEGMENT, 'blueprints/b.yaml': SEGMENT });
    const { project, files: names } = readFiles(ROOT, ['blueprints/a.yaml'], files);
    expect(names).toEqual(['blueprints/a.yaml']);
    expect(project.segments.map(({ id }) => id)).toEqual(['s']);
    expect(project.duplicates).toEqual([]);
  });

  // Emacs locks (.#a.yaml, a dangling link) and macOS copies (._a.yaml, binary) lie beside the files people edit.
  test('hidden files are left alone', () => {
    expect(projectFrom({ 'blueprints/.#a.yaml': { error: 'ENOENT' } }).problems).toEqual([]);
  });
});

describe('files that cannot be read', () => {
  test.each<[string, Record<string, Content>, string[]]>([
    [
      'unreadable',
      { 'blueprints/a.yaml': { error: 'EACCES' } },
      ['blueprints/a.yaml file-unreadable {"reason":"EACCES"}'],
    ],
    ['csm.yaml unreadable', { 'csm.yaml': { error: 'EACCES' } }, ['csm.yaml file-unreadable {"reason":"EACCES"}']],
    ['empty', { 'roles/r.yaml': '' }, ['roles/r.yaml file-empty']],
    ['only comments', { 'roles/r.yaml': '# later\n' }, ['roles/r.yaml file-empty']],
    ['UTF-16', { 'roles/r.yaml': new Uint8Array([0xff, 0xfe, 0, 0]) }, ['roles/r.yaml file-utf-16']],
    ['binary', { 'roles/r.yaml': new Uint8Array([1, 0, 2]) }, ['roles/r.yaml file-binary']],
    ['GBK', { 'roles/r.yaml': new Uint8Array([0xc3, 0xfb, 0xb3, 0xc6]) }, ['roles/r.yaml file-not-utf-8']],
    [
      'too large',
      { 'roles/r.yaml': new Uint8Array(8 * 1024 * 1024 + 1) },
      ['roles/r.yaml file-too-large {"size":8388609,"limit":8388608}'],
    ],
    [
      'duplicate keys',
      { 'roles/r.yaml': 'roles: []\nroles: []\n' },
      ['roles/r.yaml yaml-duplicate-key {"key":"roles","line":1}'],
    ],
  ])('%s', (_, contents, expected) => {
    expect(problemsOf(contents)).toEqual(expected);
  });

  test('the others are linked all the same', () => {
    const { project } = projectFrom({ 'csm.yaml': { error: 'EIO' }, 'blueprints/a.yaml': SEGMENT });
    expect(project.segments).toHaveLength(1);
  });

  test('a folder that cannot be listed is a failure of the machine', () => {
    expect(() => projectFrom({ 'blueprints/': { error: 'EACCES' } })).toThrow(
      expect.objectContaining({
        code: 'folder-unreadable',
        blame: 'machine',
        args: { folder: path.join(ROOT, 'blueprints'), reason: 'EACCES' },
      }) as Failure,
    );
  });
});

describe('files that csm.yaml names', () => {
  test('are reported where they are named when they do not exist', () => {
    const config = [
      'csm: 1',
      'organization: {name: X, logo: assets/logo.svg}',
      'documents: {insert: {manual.foreword: a.md, manual.closing: {en: b.md, zh-CN: c.md}}}',
      'calendars: {business: {holidays: h.csv}}',
    ].join('\n');
    const { problems } = projectFrom({ 'csm.yaml': config, 'b.md': 'x' });
    const lines = config.split('\n');
    const placeOf = (name: string) => {
      const line = lines.findIndex((text) => text.includes(name));
      return [line + 1, (lines[line]?.indexOf(name) ?? 0) + 1];
    };
    expect(problems.map(({ rule, args, range }) => [rule, args.path, range?.line, range?.column])).toEqual(
      ['assets/logo.svg', 'a.md', 'c.md', 'h.csv'].map((name) => ['known-file', name, ...placeOf(name)]),
    );
  });

  // stat throws EACCES there.
  test('may stand in a folder nobody may open', () => {
    const files = memoryFiles({ 'csm.yaml': 'csm: 1\norganization: {name: X, logo: a/logo.svg}\n' });
    const kind = (file: string) => {
      if (file.endsWith('logo.svg')) throw Object.assign(new Error('EACCES'), { code: 'EACCES' });
      return files.kind(file);
    };
    expect(readFiles(ROOT, ['csm.yaml'], { ...files, kind }).problems).toHaveLength(1);
  });
});

describe('on disk', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'csm-read-'));
    mkdirSync(path.join(folder, 'project/blueprints/deep'), { recursive: true });
    mkdirSync(path.join(folder, 'other/csm.yaml'), { recursive: true });
    writeFileSync(path.join(folder, 'project/csm.yaml'), CONFIG);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each([
    ['the folder itself', 'project', 'project'],
    ['a folder below', 'project/blueprints/deep', 'project'],
    ['a folder that does not exist', 'project/nowhere', 'project'],
    ['a folder called csm.yaml is none', 'other', undefined],
  ])('findRoot from %s', (_, start, expected) => {
    expect(findRoot(path.join(folder, start))).toBe(expected && path.join(folder, expected));
  });

  // stat of a path below a file throws ENOTDIR.
  test('findRoot from a file', () => {
    expect(findRoot(path.join(folder, 'project/csm.yaml'))).toBe(path.join(folder, 'project'));
  });

  test.each(['csm.yaml/logo.svg', '"a\\0b"', 'x'.repeat(300)])('a logo at %s is no failure', (logo) => {
    writeFileSync(path.join(folder, 'project/csm.yaml'), `csm: 1\norganization: {name: X, logo: ${logo}}\n`);
    expect(() => readFiles(path.join(folder, 'project'), ['csm.yaml'])).not.toThrow();
  });
});

test('a link out of the project is not followed', () => {
  const files = { ...memoryFiles({ 'csm.yaml': CONFIG, 'blueprints/a.yaml': 'segments: []\n' }) };
  files.realPath = (file) => (file.endsWith('a.yaml') ? '/etc/secret' : file);
  expect(readProject(ROOT, files).problems).toMatchObject([{ code: 'file-outside', file: 'blueprints/a.yaml' }]);
});
