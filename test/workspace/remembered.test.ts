import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readBytes } from '../../src/workspace/read-bytes.js';
import { remembered } from '../../src/workspace/remembered.js';
import { memoryFiles, ROOT } from '../support/project.js';

let root: string;
let made: number;

/** A project large enough to be worth keeping, with a logo that csm.yaml names. */
beforeEach(() => {
  made = 0;
  root = mkdtempSync(path.join(tmpdir(), 'csm-remembered-'));
  cpSync('examples/parcel', root, { recursive: true, filter: (file) => !file.includes('.csm') });
  const config = readFileSync(path.join(root, 'csm.yaml'), 'utf8');
  writeFileSync(path.join(root, 'csm.yaml'), `${config}# ${'x'.repeat(256 * 1024)}\n`);
});

afterEach(() => rmSync(root, { recursive: true }));

function ask(about: string[] = ['lint'], build: string | undefined = 'one') {
  return remembered(readBytes(root), { build, about }, ({ problems, project }) => {
    made += 1;
    return { codes: problems.map(({ code }) => code), standards: project.standards.length, nothing: undefined };
  });
}

test('an unchanged project is answered from what was kept, word for word', async () => {
  const cold = await ask();
  const warm = await ask();
  expect(made).toBe(1);
  expect(JSON.stringify(warm)).toBe(JSON.stringify(cold));
  expect(Object.keys(cold)).toEqual(['codes', 'standards']);
});

test.each<[string, () => void, string[]]>([
  ['a blueprint', () => writeFileSync(path.join(root, 'blueprints/new.yaml'), '# nothing yet\n'), ['file-empty']],
  ['the logo gone', () => rmSync(path.join(root, 'assets/logo.svg')), ['file-missing']],
  ['the logo no picture', () => writeFileSync(path.join(root, 'assets/logo.svg'), 'text'), ['logo-unusable']],
  [
    'prose no text',
    () => writeFileSync(path.join(root, 'content/foreword.en.md'), new Uint8Array([0])),
    ['prose-unusable'],
  ],
])('%s is noticed', async (_, change, codes) => {
  expect((await ask()).codes).toEqual([]);
  change();
  expect((await ask()).codes).toEqual(codes);
  expect((await ask()).codes).toEqual(codes);
  expect(made).toBe(2);
});

test('another question or another build is not answered with this result', async () => {
  await ask(['lint', '2027-01-01']);
  await ask(['lint', '2027-01-02']);
  await ask(['lint', '2027-01-01'], 'two');
  expect(made).toBe(3);
});

test('a damaged entry is made again', async () => {
  const cold = await ask();
  const folder = path.join(root, '.csm/cache');
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  expect(await ask()).toEqual(cold);
  expect(made).toBe(2);
});

test('without a known build nothing is kept', async () => {
  await remembered(readBytes(root), { build: undefined, about: [] }, () => 1);
  expect(existsSync(path.join(root, '.csm'))).toBe(false);
});

test('a small project is read anew, and gets no folder', async () => {
  cpSync('examples/parcel/csm.yaml', path.join(root, 'csm.yaml'));
  await ask();
  await ask();
  expect(made).toBe(2);
  expect(existsSync(path.join(root, '.csm'))).toBe(false);
});

test('files that are not on disk are never kept', async () => {
  const files = memoryFiles({ 'csm.yaml': `csm: 1\norganization: {name: S}\n# ${'x'.repeat(300 * 1024)}\n` });
  await remembered(readBytes(ROOT, files), { build: 'one', about: [] }, () => 1, files);
  expect(existsSync(path.join(ROOT, '.csm'))).toBe(false);
});
