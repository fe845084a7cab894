import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { execa } from 'execa';
import { expect, test } from 'vitest';
import { folderWith, PROJECT } from '../cli/support.js';
import { BIN, ENV, ROOT } from './support.js';

const PARCEL = path.join(ROOT, 'examples/parcel');

/** A line of shell, with `csm` for the program; its exit code is that of the first command that failed. */
const shell = (line: string, cwd: string) =>
  execa('bash', ['-o', 'pipefail', '-c', line.replaceAll('csm ', `"${process.execPath}" "${BIN}" `)], {
    cwd,
    reject: false,
    timeout: 10_000,
    env: ENV,
  });

test.each(['csm standards list --format json | head -1', 'csm schema | head -1', 'csm standards list | true'])(
  'a reader that leaves early is no error: %s',
  async (line) => {
    const { exitCode, stderr } = await shell(line, PARCEL);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  },
);

test('a long result arrives whole through a pipe', async () => {
  const { stdout } = await shell('csm schema | cat', PARCEL);
  expect(() => JSON.parse(String(stdout))).not.toThrow();
});

test('talk does not mix with results: JSON parses although the project has errors', async () => {
  const cwd = folderWith({ ...PROJECT, 'roles/more.yaml': 'rols: []\n' });
  const { stdout, stderr } = await shell('csm standards list --format json', cwd);
  expect(JSON.parse(String(stdout)).version).toBe(1);
  expect(stderr).toContain('1 error');
});

test('a reader of standard error that leaves early is no error', async () => {
  expect((await shell('csm init project --yes 2>&1 | true', folderWith({}))).exitCode).toBe(0);
});

// Exit 1 would mean findings.
test('a full disk is a failure in one line', { skip: process.platform !== 'linux' }, async () => {
  const { exitCode, stderr } = await shell('csm schema > /dev/full', PARCEL);
  expect(exitCode).toBe(3);
  expect(stderr).toMatch(/^csm: .*ENOSPC.*$/);
});

// Opening a named pipe waits for someone who writes into it.
test('a named pipe among the blueprints is reported, not waited for', {
  skip: process.platform === 'win32',
}, async () => {
  const cwd = folderWith(PROJECT);
  spawnSync('mkfifo', [path.join(cwd, 'blueprints/pipe.yaml')]);
  const { timedOut, exitCode } = await shell('exec csm lint', cwd);
  expect({ timedOut, exitCode }).toEqual({ timedOut: false, exitCode: 1 });
});
