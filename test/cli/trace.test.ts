import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, PROJECT, run } from './support.js';

const trace = (cwd: string, ...more: string[]) => run(['standards', 'trace', ...more], { cwd });

test('the threads by ids, and what hangs loose', async () => {
  const cwd = folderWith(PROJECT);
  const { exit, stdout, stderr } = await trace(cwd);
  expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
  expect(stdout).toMatch(/pick-up .*answer-.*answered-/);
  expect((await trace(cwd, '--loose')).stdout).toContain('\n');
});

test.each([
  ['csv', /^\u{feff}Encounter,Customers say,/u],
  ['html', /^<!doctype html>/],
  ['json', /^\{\n {2}"version": 1,/],
])('as %s, to standard output and into a file', async (format, begin) => {
  const cwd = folderWith(PROJECT);
  expect((await trace(cwd, '--format', format)).stdout).toMatch(begin);
  const { stdout, stderr } = await trace(cwd, '--format', format, '--out', 'reports/trace');
  expect({ stdout, stderr }).toEqual({ stdout: '', stderr: 'Written: reports/trace\n' });
  expect(readFileSync(path.join(cwd, 'reports/trace'), 'utf8')).toMatch(begin);
});

test('a workbook goes into a file alone', async () => {
  const cwd = folderWith(PROJECT);
  expect(await trace(cwd, '--format', 'xlsx')).toMatchObject({ exit: 2, stdout: '' });
  await trace(cwd, '--format', 'xlsx', '--out', 'trace.xlsx');
  expect(readFileSync(path.join(cwd, 'trace.xlsx')).subarray(0, 2).toString()).toBe('PK');
});

test.each(['csm.yaml', 'blueprints/phone.yaml'])('never over a file of the project: %s', async (file) => {
  const cwd = folderWith(PROJECT);
  const { exit, stderr } = await trace(cwd, '--format', 'csv', '--out', file);
  expect({ exit, stderr }).toEqual({ exit: 2, stderr: expect.stringContaining(`"${file}" is a file of the project`) });
  expect(readFileSync(path.join(cwd, file), 'utf8')).toBe(PROJECT[file]);
});
