import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { Rounds } from '../../src/cli/build/rounds.js';
import { folderWith, PROJECT, run, write } from './support.js';

const PATIENCE = { timeout: 20_000, interval: 20 };

test('documents follow the files of a project, through mistakes, until Ctrl-C', async () => {
  const cwd = folderWith({ ...PROJECT, 'clients/north.yaml': 'organization: {name: North}\n' });
  const charter = path.join(cwd, 'documents/north/en/manual.md');
  const text = () => (existsSync(charter) ? readFileSync(charter, 'utf8') : '');
  const blueprint = String(PROJECT['blueprints/phone.yaml']);
  const watching = run(['standards', 'build', '--watch', '--client', 'north', '--only', 'manual', '-f', 'md'], { cwd });

  await vi.waitFor(() => expect(text()).toContain('80% of calls'), PATIENCE);
  // Watching begins while the first build is under way.
  await new Promise((resolve) => setTimeout(resolve, 300));
  write(cwd, { 'blueprints/phone.yaml': blueprint.replace('80% of calls', '85% of calls') });
  await vi.waitFor(() => expect(text()).toContain('85% of calls'), PATIENCE);
  write(cwd, { 'blueprints/phone.yaml': '{' });
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(text()).toContain('85% of calls');
  write(cwd, { 'blueprints/phone.yaml': blueprint.replace('80% of calls', '90% of calls') });
  await vi.waitFor(() => expect(text()).toContain('90% of calls'), PATIENCE);
  write(cwd, { 'clients/north.yaml': 'organization: {name: Norden}\n' });
  await vi.waitFor(() => expect(text()).toContain('Norden'), PATIENCE);
  rmSync(path.join(cwd, 'blueprints/phone.yaml'));
  await vi.waitFor(() => expect(text()).not.toContain('calls'), PATIENCE);
  process.emit('SIGINT');

  const { exit, stdout, stderr } = await watching;
  expect(exit).toBe(0);
  // Each build tells what it wrote, and none what it left.
  expect(new Set(stdout.trim().split('\n'))).toEqual(new Set(['documents/north/en/manual.md']));
  expect(stderr).toMatch(
    /^1 file written in documents\/north\n\d\d:\d\d:\d\d, after 0\.0 s\. Waiting for changes; Ctrl-C ends\.\n/,
  );
  expect(stderr).toContain('Nothing was built:');
});

test('however often a round is asked for, one follows the one under way, and none the end', async () => {
  const begun: (() => void)[] = [];
  const rounds = new Rounds(() => new Promise((resolve) => void begun.push(resolve)));
  const settle = () => new Promise((resolve) => setTimeout(resolve));
  for (let i = 0; i < 3; i += 1) rounds.ask();
  await settle();
  expect(begun).toHaveLength(1);
  for (let i = 0; i < 3; i += 1) rounds.ask();
  begun[0]?.();
  await settle();
  expect(begun).toHaveLength(2);
  rounds.ask();
  const end = rounds.end();
  begun[1]?.();
  await end;
  expect(begun).toHaveLength(2);
});
