import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, PROJECT, run, write } from './support.js';

const FILE = 'blueprints/phone.yaml';
const git = (folder: string, ...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], { cwd: folder, stdio: 'pipe' });

/** A project whose standard was tightened after the tag v1. */
function tightened(tag = 'v1'): string {
  const folder = folderWith(PROJECT);
  git(folder, 'init', '-q', '-b', 'main');
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '-m', 'first');
  git(folder, 'tag', 'v1');
  const revisions = `[{version: "1.0", change: First, tag: ${tag}}, {version: "1.1", change: Sharper}]`;
  write(folder, {
    [FILE]: String(PROJECT[FILE]).replace('at least 80%', 'at least 85%'),
    'csm.yaml': `${PROJECT['csm.yaml']}documents: {revisions: ${revisions}}\n`,
  });
  return folder;
}

const build = (cwd: string, ...argv: string[]) =>
  run(['standards', 'build', '--only', 'manual', '--format', 'md', ...argv], { cwd });

test('the manual lists below a revision what changed in the standards', async () => {
  const cwd = tightened();
  expect((await build(cwd)).exit).toBe(0);
  const manual = readFileSync(path.join(cwd, 'documents/en/manual.md'), 'utf8');
  expect(manual).toMatch(/### \d\.1 What changed with version 1\.1\n\n1 tightened\.\n/);
  expect(manual).toContain('| Target | at least 80% | at least 85% |');
  expect(manual).not.toContain('What changed with version 1.0');
});

test('the same once the version is tagged', async () => {
  const cwd = tightened();
  await build(cwd);
  git(cwd, 'add', 'csm.yaml', 'blueprints');
  git(cwd, 'commit', '-q', '-m', 'second');
  git(cwd, 'tag', 'v1.1');
  const config = readFileSync(path.join(cwd, 'csm.yaml'), 'utf8');
  write(cwd, { 'csm.yaml': config.replace('change: Sharper', 'change: Sharper, tag: v1.1') });
  expect((await build(cwd)).stderr).toMatch(/^0 files written, 1 unchanged/);
});

test.each([
  ['en', 'csm.yaml names the git tag "v9" for version 1.0, and there is no such tag here.'],
  ['zh-CN', 'csm.yaml 为 1.0 版写了 git 标签“v9”，但这里没有这个标签。'],
])('a tag that is not there, in %s', async (lang, said) => {
  const { exit, stdout, stderr } = await build(tightened('v9'), '--lang', lang);
  expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
  expect(stderr).toContain(said);
});

test('a branch is no tag', async () => {
  expect((await build(tightened('main'))).exit).toBe(2);
});

test('a tag from before there was a project', async () => {
  const cwd = tightened('v0');
  git(cwd, 'checkout', '-q', '--orphan', 'older');
  git(cwd, 'rm', '-rqf', '--cached', '.');
  write(cwd, { 'README.md': 'x' });
  git(cwd, 'add', 'README.md');
  git(cwd, 'commit', '-q', '-m', 'before');
  git(cwd, 'tag', 'v0');
  expect((await build(cwd)).stderr).toContain('there was no csm.yaml here at that tag');
});

test('tags outside of git', async () => {
  const revisions = '[{version: "1.0", change: First, tag: v1}]';
  const cwd = folderWith({ ...PROJECT, 'csm.yaml': `${PROJECT['csm.yaml']}documents: {revisions: ${revisions}}\n` });
  const { exit, stderr } = await build(cwd);
  expect(exit).toBe(2);
  expect(stderr).toContain('is not in a git repository');
});

test('documents without a revision history ask git nothing', async () => {
  expect((await run(['jobs', 'build', '--format', 'md'], { cwd: tightened('v9') })).exit).toBe(0);
});
