import path from 'node:path';
import { execa } from 'execa';
import { expect, test } from 'vitest';
import { folderWith, PROJECT } from '../cli/support.js';

const FILES = { ...PROJECT, 'csm.yaml': 'csm: 1\norganization: {name: River Bank}\nlint: {extends: minimal}\n' };

test('Neovim shows findings as one types, hovers and goes to definitions', async () => {
  const root = folderWith(FILES);
  const script = path.resolve('test/editor/lsp.lua');
  const { stdout } = await execa('nvim', ['--headless', '--clean', '-c', `luafile ${script}`], {
    env: { CSM_ROOT: root, CSM_BIN: path.resolve('bin/csm.js'), CSM_NODE: process.execPath, LANG: 'en_US.UTF-8' },
    timeout: 60_000,
  });
  const line = stdout.split('\n').find((one) => one.startsWith('{')) ?? '{}';
  expect(JSON.parse(line)).toMatchObject({
    shown: true,
    gone: true,
    code: 'unknown-key',
    message: expect.stringContaining('zzz'),
    definition: { uri: expect.stringMatching(/roles\/roles\.yaml$/) },
    hover: expect.stringContaining('Team leader'),
  });
});
