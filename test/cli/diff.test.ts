import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, PROJECT, run, write } from './support.js';

const FILE = 'blueprints/phone.yaml';
const git = (folder: string, ...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], { cwd: folder, stdio: 'pipe' });

/** A project in git with one commit, and then with its target changed in the files. */
function edited(from = 'at least 80%', to = 'at least 85%'): string {
  const folder = folderWith(PROJECT);
  git(folder, 'init', '-q', '-b', 'main');
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '-m', 'first');
  git(folder, 'tag', 'v1');
  write(folder, { [FILE]: readFileSync(path.join(folder, FILE), 'utf8').replace(from, to) });
  return folder;
}

const diff = (cwd: string, ...argv: string[]) => run(['standards', 'diff', ...argv], { cwd });

test('from the last commit to the files as they are', async () => {
  const { exit, stdout, stderr } = await diff(edited());
  expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
  expect(stdout).toBe('Tightened\n  answered-in-time\n    Target: at least 80% → at least 85%\n\n1 tightened.\n');
});

test('between two revisions', async () => {
  const folder = edited();
  git(folder, 'commit', '-q', '-am', 'second');
  expect((await diff(folder)).stdout).toBe('No standard changed its meaning.\n');
  expect((await diff(folder, 'v1', 'main')).stdout).toContain('Tightened');
  expect((await diff(folder, 'main', 'v1')).stdout).toContain('Loosened');
});

test('between two folders', async () => {
  const other = folderWith({ ...PROJECT, [FILE]: String(PROJECT[FILE]).replace('owner: leader', 'owner: agent') });
  const { stdout } = await diff(folderWith(PROJECT), '.', other);
  expect(stdout).toContain('Owner: Team leader → Agent');
});

test('fails on the kinds of change asked for', async () => {
  const folder = edited('at least 80%', 'at least 70%');
  expect((await diff(folder, '--fail-on', 'tightened,retired')).exit).toBe(0);
  expect((await diff(folder, '--fail-on', 'loosened')).exit).toBe(1);
});

describe('formats', () => {
  test('json is a contract', async () => {
    expect(JSON.parse((await diff(edited(), '--format', 'json')).stdout)).toEqual({
      version: 1,
      from: 'HEAD',
      to: 'the files as they are',
      summary: expect.objectContaining({ tightened: 1, loosened: 0 }),
      changes: [
        {
          kind: 'tightened',
          id: 'answered-in-time',
          before: '80% of calls are answered within 20 seconds',
          after: '80% of calls are answered within 20 seconds',
          differences: [{ field: 'target', before: 'at least 80%', after: 'at least 85%' }],
        },
      ],
    });
  });

  test.each(['markdown', 'html'])('%s is a document', async (format) => {
    const { stdout } = await diff(edited(), '--format', format);
    expect(stdout).toContain('Changes to the standards');
    expect(stdout).toContain('at least 85%');
    expect(stdout).not.toMatch(/https?:\/\//);
  });

  test('Chinese', async () => {
    const { stdout } = await diff(edited(), '--locale', 'zh-CN');
    expect(stdout).toContain('收紧');
  });
});

test.each([
  [['nowhere'], 'git knows no revision "nowhere"'],
  [['--fail-on', 'loosend'], 'Did you mean "loosened"?'],
])('%s is refused with one message', async (argv, message) => {
  const { exit, stdout, stderr } = await diff(edited(), ...argv);
  expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
  expect(stderr).toContain(message);
});

test('a revision from before the project is refused with one message', async () => {
  const folder = folderWith({ 'notes.txt': 'x' });
  git(folder, 'init', '-q');
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '-m', 'before');
  write(folder, PROJECT);
  const { exit, stderr } = await diff(folder);
  expect(exit).toBe(2);
  expect(stderr).toContain('There was no csm.yaml here');
});

test('a version that cannot be read whole is told of, and passes no check', async () => {
  const folder = edited();
  write(folder, { [FILE]: '{' });
  const { exit, stdout, stderr } = await diff(folder);
  expect({ exit, stdout }).toEqual({ exit: 0, stdout: expect.stringContaining('Retired') });
  expect(stderr).toBe(
    'In the files as they are, blueprints/phone.yaml cannot be read: the standards there seem to be missing. See: csm lint\n',
  );
  expect((await diff(folder, '--fail-on', 'loosened')).exit).toBe(1);
  expect((await diff(folder, '')).exit).toBe(2);
});
