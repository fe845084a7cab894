import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { filesIn, folderWith, PROJECT, temporaryFolder } from '../cli/support.js';
import { csm, ROOT } from './support.js';

const { exports, version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
const load = (): Promise<typeof import('../../src/index.js')> => import(path.join(ROOT, exports['.'].default));

test('the library makes what the command makes', async () => {
  const csmToolkit = await load();
  expect(csmToolkit.version).toBe(version);
  const root = folderWith(PROJECT);
  const loaded = csmToolkit.loadProject(path.join(root, 'roles'));
  expect(loaded.root).toBe(root);
  expect(await csmToolkit.lint(loaded)).toEqual([]);

  const documents = await csmToolkit.buildDocuments(loaded);
  expect((await csm(['standards', 'build'], { cwd: root })).exitCode).toBe(0);
  const folder = path.join(root, 'documents');
  expect(documents.map((one) => one.path).sort()).toEqual(filesIn(folder).filter((file) => !file.startsWith('.')));
  for (const one of documents)
    expect(readFileSync(path.join(folder, one.path)).equals(Buffer.from(one.content)), one.path).toBe(true);
});

test('the library gives findings with their places, in either language', async () => {
  const csmToolkit = await load();
  const loaded = csmToolkit.loadProject(folderWith({ ...PROJECT, 'roles/more.yaml': 'rols: []\n' }));
  const place = { rule: 'unknown-key', file: 'roles/more.yaml', line: 1, column: 1, on: null };
  expect(await csmToolkit.lint(loaded)).toMatchObject([
    { ...place, message: expect.stringContaining('no key "rols"') },
  ]);
  expect(await csmToolkit.lint(loaded, { lang: 'zh-CN' })).toMatchObject([
    { ...place, message: expect.stringContaining('此处没有“rols”这个键') },
  ]);
});

test('a folder without a project is a Failure with a code', async () => {
  const csmToolkit = await load();
  const folder = temporaryFolder();
  expect(() => csmToolkit.loadProject(folder)).toThrow(
    expect.objectContaining({ name: 'Failure', code: 'no-project', args: { folder } }),
  );
});
