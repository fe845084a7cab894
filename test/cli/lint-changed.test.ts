import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { lint, MIXED, rulesIn } from './lint-support.js';
import { type Files, folderWith, run, write } from './support.js';

describe('since a revision', () => {
  const git = (folder: string, ...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], {
      cwd: folder,
      stdio: 'pipe',
    });

  function committed(files: Files): string {
    const folder = folderWith(files);
    git(folder, 'init', '-q', '-b', 'main');
    git(folder, 'add', '-A');
    git(folder, 'commit', '-q', '-m', 'first');
    return folder;
  }

  const edit = (folder: string, from: string, to: string) => {
    const file = 'blueprints/phone.yaml';
    write(folder, { [file]: readFileSync(path.join(folder, file), 'utf8').replace(from, to) });
  };
  const changed = async (folder: string, ...argv: string[]) =>
    rulesIn((await lint(folder, '-f', 'json', '--changed', ...argv)).stdout);

  test('without a change there is nothing to answer for', async () => {
    expect(await changed(committed(MIXED))).toEqual([]);
  });

  test('comments and layout are no change', async () => {
    const folder = committed(MIXED);
    edit(folder, 'kind: hard', 'kind:   "hard" # hard');
    expect(await changed(folder)).toEqual([]);
  });

  test('what was touched answers for all its findings', async () => {
    const folder = committed(MIXED);
    edit(folder, 'at least 80%', 'at least 81%');
    expect(await changed(folder)).toEqual(expect.arrayContaining(['no-baseline', 'no-review-date']));
  });

  test('a finding elsewhere that was not there before counts too', async () => {
    const folder = committed(MIXED);
    write(folder, { 'roles/roles.yaml': 'roles:\n  - {id: agent, title: Agent}\n' });
    expect(await changed(folder, 'main')).toContain('known-reference');
  });

  test('a project that is new is looked at whole', async () => {
    const folder = committed({ 'other.txt': 'x' });
    write(folder, MIXED);
    expect((await changed(folder)).length).toBeGreaterThan(2);
  });

  test.each([
    ['no such revision', ['nowhere'], 'git knows no revision "nowhere"'],
    ['an option in its place', ['--output=x'], 'no option'],
  ])('%s is one message', async (_, argv, message) => {
    const { exit, stderr } = await lint(committed(MIXED), '--changed', ...argv);
    expect(exit).toBe(2);
    expect(stderr).toContain(message);
  });

  test('outside git is one message', async () => {
    const { exit, stderr } = await run(['lint', '--changed'], {
      cwd: folderWith(MIXED),
      env: {},
    });
    expect(exit).toBe(2);
    expect(stderr).toContain('is not in a git repository');
  });
});
