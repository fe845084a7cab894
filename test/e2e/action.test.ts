import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { execa } from 'execa';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { folderWith, PROJECT } from '../cli/support.js';
import { ENV, ROOT } from './support.js';

const { inputs, runs } = parse(readFileSync(path.join(ROOT, 'action.yml'), 'utf8'));
const check = runs.steps.at(-1);
const CONFIG = 'csm: 1\norganization: {name: River Bank}\nlint: {extends: minimal}\n';
const FILES = {
  '我的 项目/csm.yaml': CONFIG,
  '我的 项目/roles/a b.yaml': 'rols: []\n',
  '我的 项目/roles/c.yaml': 'roles: []\n',
};

/** The step of the action as GitHub runs it: inputs reach it through its environment alone. */
async function act(cwd: string, given: Record<string, string> = {}) {
  const summary = path.join(cwd, 'summary.md');
  const env = Object.fromEntries(
    Object.entries(check.env as Record<string, string>).map(([name, expression]) => {
      const input = /^\$\{\{ inputs\.([a-z-]+) \}\}$/.exec(expression)?.[1] ?? '';
      return [name, given[input] ?? inputs[input].default];
    }),
  );
  const { exitCode, stdout, stderr } = await execa(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', '-c', check.run],
    {
      cwd,
      env: { ...ENV, ...env, GITHUB_ACTION_PATH: ROOT, GITHUB_STEP_SUMMARY: summary },
      reject: false,
    },
  );
  return { exitCode, stdout, stderr, summary: existsSync(summary) ? readFileSync(summary, 'utf8') : '' };
}

test('annotations name files from the root of the checkout, and the summary has a table', async () => {
  const cwd = folderWith(FILES);
  const { exitCode, stdout, summary } = await act(cwd, {
    'working-directory': '我的 项目',
    'sarif-file': 'out/lint.sarif',
  });
  expect(exitCode).toBe(1);
  expect(stdout).toMatch(
    /^::error file=我的 项目\/roles\/a b\.yaml,line=1,endLine=1,col=1,endColumn=5,title=unknown-key::/,
  );
  expect(summary).toContain('### `我的 项目/roles/a b.yaml`');
  const { runs: logs } = JSON.parse(readFileSync(path.join(cwd, 'out/lint.sarif'), 'utf8'));
  const { uri } = logs[0].results[0].locations[0].physicalLocation.artifactLocation;
  expect(decodeURIComponent(uri)).toBe('我的 项目/roles/a b.yaml');
});

test('only the paths asked for, one a line', async () => {
  const { exitCode, stdout } = await act(folderWith(FILES), {
    'working-directory': '我的 项目',
    paths: 'csm.yaml\r\nroles/c.yaml\r\n',
  });
  expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '' });
});

test('a project at the root of the checkout, with limits and a day', async () => {
  const cwd = folderWith({ ...PROJECT, 'csm.yaml': CONFIG });
  expect((await act(cwd, { 'fail-on': 'never', 'max-warnings': '9', 'as-of': '2027-01-01' })).exitCode).toBe(0);
  expect(await act(cwd, { 'as-of': '2027-13-01' })).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('2027-13-01'),
  });
});

test('inputs are never run', async () => {
  const cwd = folderWith({ 'csm.yaml': CONFIG });
  const hostile = '$(touch pwned); `touch pwned`\n"; touch pwned; "';
  await act(cwd, Object.fromEntries(Object.keys(inputs).map((input) => [input, hostile])));
  for (const input of Object.keys(inputs)) await act(cwd, { [input]: hostile });
  expect(existsSync(path.join(cwd, 'pwned'))).toBe(false);
  expect(check.run).not.toContain('${{');
});
