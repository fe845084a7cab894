import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { replaceFiles } from '../../src/workspace/replace-files.js';
import { folderWith } from '../cli/support.js';

const read = (folder: string, name: string) => readFileSync(path.join(folder, name), 'utf8');

test('replaces files, with the mark at their start and their permissions', () => {
  const folder = folderWith({ 'a.yaml': '\ufeffa: 1\n', 'b/b.yaml': 'b: 1\n' });
  chmodSync(path.join(folder, 'a.yaml'), 0o640);
  replaceFiles(folder, [
    { file: 'a.yaml', before: 'a: 1\n', after: 'a: 2\n' },
    { file: 'b/b.yaml', before: 'b: 1\n', after: 'b: 2\n' },
  ]);
  expect([read(folder, 'a.yaml'), read(folder, 'b/b.yaml')]).toEqual(['\ufeffa: 2\n', 'b: 2\n']);
  expect(statSync(path.join(folder, 'a.yaml')).mode & 0o777).toBe(0o640);
});

test('writes through links', () => {
  const folder = folderWith({ 'real/a.yaml': 'a: 1\n' });
  symlinkSync(path.join(folder, 'real/a.yaml'), path.join(folder, 'a.yaml'));
  replaceFiles(folder, [{ file: 'a.yaml', before: 'a: 1\n', after: 'a: 2\n' }]);
  expect(read(folder, 'real/a.yaml')).toBe('a: 2\n');
});

test.each([
  ['has changed meanwhile', 'b: 3\n', 0o644, 'changed-meanwhile'],
  ['is read-only', 'b: 1\n', 0o444, 'file-read-only'],
])('replaces none where one of them %s, and leaves nothing behind', (_, content, mode, code) => {
  const folder = folderWith({ 'a.yaml': 'a: 1\n', 'b.yaml': content });
  chmodSync(path.join(folder, 'b.yaml'), mode);
  const all = () =>
    replaceFiles(folder, [
      { file: 'a.yaml', before: 'a: 1\n', after: 'a: 2\n' },
      { file: 'b.yaml', before: 'b: 1\n', after: 'b: 2\n' },
    ]);
  expect(all).toThrow(expect.objectContaining({ code }));
  expect(read(folder, 'a.yaml')).toBe('a: 1\n');
  expect(readdirSync(folder).sort()).toEqual(['a.yaml', 'b.yaml']);
});
