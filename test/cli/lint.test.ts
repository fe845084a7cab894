import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, PROJECT, run, temporaryFolder } from './support.js';

const CONFIG = { 'csm.yaml': 'csm: 1\norganization: {name: X}\n' };
const TYPO = { 'blueprints/b.yaml': 'segments: [{id: a, naem: A, name: A}]\n' };

test('a sound project has no findings', async () => {
  expect(await run(['lint'], { cwd: folderWith(PROJECT) })).toEqual({
    exit: 0,
    stdout: 'No findings in 3 files.\n',
    stderr: '',
  });
});

test('findings for people: place, sentence, line, caret, summary', async () => {
  const text = 'segments:\n  - {id: 企业, name: 企业客户}\nzzz: 1\n';
  const { exit, stdout, stderr } = await run(['lint'], {
    cwd: folderWith({ ...CONFIG, 'blueprints/b.yaml': text }),
  });
  expect({ exit, stderr }).toEqual({ exit: 1, stderr: '' });
  expect(stdout).toMatchInlineSnapshot(`
    "blueprints/b.yaml:2:10  error  invalid-value
      "企业" cannot be read. An id is lower-case letters, digits and single hyphens, such as "collect-on-time".
      2 |   - {id: 企业, name: 企业客户}
        |          ^^^^

    blueprints/b.yaml:3:1  error  unknown-key
      The format has no key "zzz" here. Keys known here: service, segments, encounters, roles.
      3 | zzz: 1
        | ^^^

    2 errors in 2 files.
    Due, review and expiry dates were held against 2027-01-01, the day of this run; --as-of sets another.
    "
  `);
});

test('a very long line is shown around the finding', async () => {
  const text = `service: {id: a, name: A, scope: ${'x'.repeat(5000)}, zzz: 1}\n`;
  const { stdout } = await run(['lint'], { cwd: folderWith({ ...CONFIG, 'blueprints/b.yaml': text }) });
  const [, , line = '', caret = ''] = stdout.split('\n');
  expect(line.length).toBeLessThan(200);
  expect(line.slice(caret.indexOf('^'), caret.lastIndexOf('^') + 1)).toBe('zzz');
});

test('findings for programs: the whole contract', async () => {
  const { exit, stdout, stderr } = await run(['lint', '--format', 'json'], {
    cwd: folderWith({ ...CONFIG, ...TYPO }),
    env: { FORCE_COLOR: '1' },
  });
  expect({ exit, stderr }).toEqual({ exit: 1, stderr: '' });
  expect(JSON.parse(stdout)).toEqual({
    version: 1,
    asOf: '2027-01-01',
    findings: [
      {
        rule: 'unknown-key',
        topic: 'format',
        severity: 'error',
        message: expect.stringContaining('"naem"'),
        file: 'blueprints/b.yaml',
        line: 1,
        column: 20,
        endLine: 1,
        endColumn: 24,
        on: 'a',
      },
    ],
    excepted: [],
    summary: { errors: 1, warnings: 0, infos: 0, excepted: 0, files: 2 },
  });
});

test('clean, for programs', async () => {
  const { exit, stdout } = await run(['lint', '--format=json'], { cwd: folderWith(PROJECT) });
  expect(exit).toBe(0);
  expect(JSON.parse(stdout)).toEqual({
    version: 1,
    // No rule that depends on the day ran.
    asOf: null,
    findings: [],
    excepted: [],
    summary: { errors: 0, warnings: 0, infos: 0, excepted: 0, files: 3 },
  });
});

test('usage errors leave standard output empty for programs', async () => {
  expect(await run(['lint', 'nowhere', '--format', 'json'])).toMatchObject({ exit: 2, stdout: '' });
});

test('the project is found upwards, and paths begin where the user stands', async () => {
  const root = folderWith({ ...CONFIG, ...TYPO, 'roles/deep/er/r.yaml': 'roles: []\n' });
  const { stdout } = await run(['lint'], { cwd: path.join(root, 'roles/deep') });
  expect(stdout).toContain('../../blueprints/b.yaml:1:20  error');
});

test('folders and files with spaces and Chinese names', async () => {
  const cwd = folderWith({
    '我的 项目/csm.yaml': CONFIG['csm.yaml'],
    '我的 项目/blueprints/服务 一/b.yml': TYPO['blueprints/b.yaml'],
  });
  const { exit, stdout } = await run(['lint', '我的 项目'], { cwd });
  expect(exit).toBe(1);
  expect(stdout).toContain('我的 项目/blueprints/服务 一/b.yml:1:20  error');
});

test('several paths: each project once, only what was asked for', async () => {
  const cwd = folderWith({
    'one/csm.yaml': CONFIG['csm.yaml'],
    'one/blueprints/a.yaml': 'servic: 1\n',
    'one/blueprints/b.yaml': 'segment: []\n',
    'one/roles/r.yaml': 'rols: []\n',
    'two/csm.yaml': 'csm: 1\norganisation: {name: X}\norganization: {name: X}\n',
  });
  const argv = ['lint', 'one/roles', 'two', 'one/blueprints/b.yaml', 'one/blueprints/b.yaml', '--format', 'json'];
  const { findings, summary } = JSON.parse((await run(argv, { cwd })).stdout);
  expect(findings.map(({ file }: { file: string }) => file)).toEqual([
    'one/blueprints/b.yaml',
    'one/roles/r.yaml',
    'two/csm.yaml',
  ]);
  expect(summary).toEqual({ errors: 3, warnings: 0, infos: 0, excepted: 0, files: 3 });
});

test('one file is checked against the whole project it belongs to', async () => {
  const cwd = folderWith(PROJECT);
  expect(await run(['lint', 'blueprints/phone.yaml'], { cwd })).toMatchObject({
    exit: 0,
    stdout: 'No findings in 1 file.\n',
  });
});

test('a file without a project is checked on its own', async () => {
  const { exit, stdout, stderr } = await run(['lint', 'b.yaml'], { cwd: folderWith({ 'b.yaml': 'servic: 1\n' }) });
  expect(exit).toBe(1);
  expect(stderr).toBe('There is no csm.yaml above "b.yaml"; it is checked on its own.\n');
  expect(stdout).toContain('b.yaml:1:1  error  unknown-key');
});

test('a project whose csm.yaml is broken is still checked', async () => {
  const { exit, stdout } = await run(['lint'], { cwd: folderWith({ 'csm.yaml': 'csm: [\n', ...TYPO }) });
  expect(exit).toBe(1);
  expect(stdout).toContain('blueprints/b.yaml:1:20');
  expect(stdout).toMatch(/^csm\.yaml:\d+:\d+ {2}error {2}yaml-syntax$/m);
});

test('references to a file that does not parse are not reported on top of it', async () => {
  const cwd = folderWith({ ...PROJECT, 'roles/roles.yaml': `${PROJECT['roles/roles.yaml']}\tx\n` });
  const { findings } = JSON.parse((await run(['lint', '--format', 'json'], { cwd })).stdout);
  expect(findings.map(({ file }: { file: string }) => file)).toEqual(['roles/roles.yaml']);
});

test.each([['lint'], ['standards', 'list'], ['standards', 'build'], ['jobs', 'list']])(
  'csm %s %s without a project says how to get one',
  async (...argv) => {
    const { exit, stdout, stderr } = await run(argv);
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(stderr).toBe(
      'csm: There is no csm.yaml in "." or any folder above it. Go to your project, name its folder, or start one with: csm init\n',
    );
  },
);

test('a missing path, and a file where a project belongs', async () => {
  const cwd = folderWith(PROJECT);
  expect(await run(['lint', 'nowhere'], { cwd })).toMatchObject({
    exit: 2,
    stderr: 'csm: There is no file or folder "nowhere". Check the path.\n',
  });
  expect(await run(['standards', 'list', 'csm.yaml'], { cwd })).toMatchObject({
    exit: 2,
    stderr: 'csm: "csm.yaml" is not a folder. Name the folder of a project.\n',
  });
});

test('csm.yaml that is a folder is no project', async () => {
  const cwd = temporaryFolder();
  mkdirSync(path.join(cwd, 'csm.yaml'));
  expect((await run(['lint'], { cwd })).exit).toBe(2);
});

// stat says ENOTDIR of it, not ENOENT.
test('a path below a file does not exist', async () => {
  const cwd = folderWith({ 'a.yaml': '' });
  expect(await run(['lint', 'a.yaml/b'], { cwd })).toMatchObject({
    exit: 2,
    stderr: 'csm: There is no file or folder "a.yaml/b". Check the path.\n',
  });
});

// Beside csm.yaml only YAML below blueprints and roles is read.
test.each(['blueprint/b.yaml', 'b.txt'])('a file that was not checked is not called clean: %s', async (file) => {
  const cwd = folderWith({ ...CONFIG, [file]: 'servic: 1\n' });
  const { exit, stderr } = await run(['lint', file], { cwd });
  expect(exit).not.toBe(0);
  expect(stderr).toContain(file);
});
