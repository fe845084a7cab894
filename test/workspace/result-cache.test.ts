import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FileBytes, ProjectBytes } from '../../src/workspace/read-bytes.js';
import { contentKey, readCached, writeCached } from '../../src/workspace/result-cache.js';

const KEY = 'f'.repeat(64);

let root: string;
let folder: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'csm-cache-'));
  folder = path.join(root, '.csm/cache');
});

afterEach(() => {
  chmodSync(root, 0o755);
  rmSync(root, { recursive: true });
});

describe('what is kept', () => {
  test('comes back', () => {
    const value = { findings: [{ message: '客户\u2028\ud800', line: 1 }], none: null };
    writeCached(root, KEY, value);
    expect(readCached(root, KEY)).toEqual(value);
  });

  test('is not there before, and not under another key', () => {
    expect(readCached(root, KEY)).toBeUndefined();
    writeCached(root, KEY, 1);
    expect(readCached(root, 'b'.repeat(64))).toBeUndefined();
  });

  test('stays out of git', () => {
    writeCached(root, KEY, 1);
    expect(readFileSync(path.join(folder, '.gitignore'), 'utf8')).toBe('*\n');
  });

  test.each<[string, (text: string) => string]>([
    ['cut short', (text) => text.slice(0, -1)],
    ['empty', () => ''],
    ['changed by one letter', (text) => text.replace('whole', 'while')],
    ['something else', () => '{"value":"whole"}'],
  ])('%s, it is ignored and written again', (_, damage) => {
    writeCached(root, KEY, { value: 'whole' });
    const file = path.join(folder, `${KEY}.json`);
    writeFileSync(file, damage(readFileSync(file, 'utf8')));
    expect(readCached(root, KEY)).toBeUndefined();
    writeCached(root, KEY, { value: 'whole' });
    expect(readCached(root, KEY)).toEqual({ value: 'whole' });
  });

  test('a folder in its place is ignored', () => {
    mkdirSync(path.join(folder, `${KEY}.json`), { recursive: true });
    expect(readCached(root, KEY)).toBeUndefined();
    writeCached(root, KEY, 1);
  });

  test('only the eight newest, and other files are left alone', () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'notes.txt'), 'mine');
    const keys = Array.from({ length: 12 }, (_, i) => i.toString(16).repeat(64));
    for (const [i, key] of keys.entries()) {
      writeCached(root, key, i);
      utimesSync(path.join(folder, `${key}.json`), 1000 + i, 1000 + i);
    }
    writeCached(root, KEY, 'new');
    const left = readdirSync(folder).filter((name) => name.endsWith('.json'));
    expect(left.sort()).toEqual([...keys.slice(-7), KEY].map((key) => `${key}.json`).sort());
    expect(readFileSync(path.join(folder, 'notes.txt'), 'utf8')).toBe('mine');
  });
});

describe('where nothing can be kept', () => {
  test('a file where the folder should be', () => {
    writeFileSync(path.join(root, '.csm'), 'x');
    writeCached(root, KEY, 1);
    expect(readCached(root, KEY)).toBeUndefined();
  });

  // Else a project from elsewhere could have files removed on the machine of whoever lints it.
  test.each(['.csm', '.csm/cache'])('%s is a link', (link) => {
    const elsewhere = mkdtempSync(path.join(tmpdir(), 'csm-elsewhere-'));
    try {
      if (link.includes('/')) mkdirSync(path.join(root, '.csm'));
      symlinkSync(elsewhere, path.join(root, link));
      writeCached(root, KEY, 1);
      expect(readdirSync(elsewhere)).toEqual([]);
      mkdirSync(path.join(elsewhere, 'cache'), { recursive: true });
      expect(readCached(root, KEY)).toBeUndefined();
    } finally {
      rmSync(elsewhere, { recursive: true });
    }
  });

  test('no file is left half-written', () => {
    writeCached(root, KEY, 1);
    expect(readdirSync(folder).sort()).toEqual(['.gitignore', `${KEY}.json`]);
    expect(existsSync(path.join(root, '.csm/cache'))).toBe(true);
  });
});

describe('the key', () => {
  const bytes = (file: string, text: string): FileBytes => ({ file, bytes: new TextEncoder().encode(text) });
  const project = (files: FileBytes[], misplaced: string[] = []): ProjectBytes => ({
    root: '/project',
    files,
    misplaced,
  });
  const base = project([bytes('csm.yaml', 'csm: 1'), bytes('blueprints/a.yaml', 'a')]);

  test('is the same for the same files, wherever they stand', () => {
    expect(contentKey({ ...base, root: '/elsewhere' }, ['1'])).toBe(contentKey(base, ['1']));
  });

  test.each<[string, ProjectBytes, string[]]>([
    ['a letter', project([bytes('csm.yaml', 'csm: 2'), bytes('blueprints/a.yaml', 'a')]), ['1']],
    ['a name', project([bytes('csm.yaml', 'csm: 1'), bytes('blueprints/b.yaml', 'a')]), ['1']],
    ['the order', project([bytes('blueprints/a.yaml', 'a'), bytes('csm.yaml', 'csm: 1')]), ['1']],
    ['where one file ends', project([bytes('csm.yaml', 'csm: 1a'), bytes('blueprints/a.yaml', '')]), ['1']],
    ['a file less', project([bytes('csm.yaml', 'csm: 1')]), ['1']],
    [
      'what keeps a file from being read',
      project([
        bytes('csm.yaml', 'csm: 1'),
        { file: 'blueprints/a.yaml', fault: { code: 'file-unreadable', args: { reason: 'EACCES' } } },
      ]),
      ['1'],
    ],
    ['a file where a folder should be', project(base.files, ['roles']), ['1']],
    ['the version', base, ['2']],
    ['what was asked', base, ['1', '2027-01-01']],
  ])('changes with %s', (_, changed, about) => {
    expect(contentKey(changed, about)).not.toBe(contentKey(base, ['1']));
  });
});
