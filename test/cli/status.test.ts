import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { SOUND_CONFIG, sound } from '../support/sound.js';
import { run, temporaryFolder } from './support.js';

const UNBOUND: [string, string] = ['              data: {set: collections}\n', ''];

/** A project in which every gate is open but for what is replaced in it. */
function project(...replacements: [string, string][]): string {
  const folder = temporaryFolder();
  mkdirSync(path.join(folder, 'blueprints'));
  writeFileSync(path.join(folder, 'csm.yaml'), SOUND_CONFIG);
  writeFileSync(path.join(folder, 'blueprints/a.yaml'), sound(...replacements));
  return folder;
}

test('names the open step, why it is open, what to do, and the command that goes on there', async () => {
  const { exit, stdout } = await run(['status', project(UNBOUND)]);
  expect(exit).toBe(0);
  expect(stdout).toContain('step 7, Tracking');
  expect(stdout).toContain('a standard has no data set (on-time)');
  expect(stdout).toContain('csm walk --encounter collection --step 7');
});

test('a step that waits is blocked, by which step it says, and whether it is filled in', async () => {
  const { stdout } = await run(['status', project(UNBOUND, ['known: observed', 'known: assumed'])]);
  expect(stdout).toMatch(/collection .*○.*·.*·/);
  expect(stdout).toContain('steps 2-6, 8-9 are filled in, and wait only for step 1');
  expect(stdout).toContain('step 7 waits for step 1');
});

test('says so when all is done', async () => {
  const { stdout } = await run(['status', project()]);
  expect(stdout).toContain('9 of 9 steps done.');
  expect(stdout).not.toContain('What comes next');
});

test('as JSON, with codes, ids, reasons and actions', async () => {
  const { stdout } = await run(['status', project(UNBOUND), '--format', 'json', '--as-of', '2040-01-01']);
  const { version, asOf, encounters } = JSON.parse(stdout);
  expect([version, asOf]).toEqual([1, '2040-01-01']);
  const [{ id, next, steps }] = encounters;
  expect([id, next]).toEqual(['collection', 7]);
  expect(steps.map((step: { state: string }) => step.state)).toEqual([
    ...Array(6).fill('done'),
    'open',
    'done',
    'open',
  ]);
  expect(steps[8].reasons).toEqual([
    {
      code: 'review-overdue',
      on: ['on-time'],
      reason: 'the review of a standard is overdue',
      action: 'Review it now, and set the next date.',
    },
  ]);
});

test('in Chinese, with the full-width signs of Chinese', async () => {
  const { stdout } = await run(['status', project(UNBOUND), '--lang', 'zh-CN']);
  expect(stdout).toContain('第 7 步“跟踪”');
  expect(stdout).toContain('1 项标准没有数据集（on-time）');
});

test('of a project without encounters says how to begin', async () => {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, 'csm.yaml'), 'csm: 1\norganization: {name: Swift Parcel}\n');
  const { exit, stderr } = await run(['status', folder]);
  expect([exit, stderr]).toEqual([0, 'The project has no encounters yet. csm walk begins with the first.\n']);
});

test('--coverage counts the standards of each area and names what is forgotten', async () => {
  const folder = project(['step: hand-over', 'step: hand-over\n        area: software/time']);
  const { stdout } = await run(['status', folder, '--coverage'], { columns: 120 });
  expect(stdout).toMatch(/Software: time\s+│ 1 │ 1/);
  expect(stdout).toContain('No standard in: location, facilities,');
  const json = JSON.parse((await run(['status', folder, '--coverage', '--format', 'json'])).stdout);
  expect(json.areas.find(({ area }: { area: string }) => area === 'software/time')).toEqual({
    area: 'software/time',
    total: 1,
    encounters: { collection: 1 },
  });
});
