import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Files, folderWith, PROJECT, run, write } from './support.js';

const config = (lint: string) => `csm: 1\norganization: {name: River Bank}\nlint: ${lint}\n`;

/** One finding of each severity, at places of their own. */
const MIXED: Files = {
  ...PROJECT,
  'csm.yaml': config(
    '{extends: minimal, rules: {no-review-date: warning, no-baseline: error, no-employee-feedback: info}}',
  ),
};

const rulesIn = (stdout: string) =>
  (JSON.parse(stdout) as { findings: { rule: string }[] }).findings.map(({ rule }) => rule);

async function lint(folder: string, ...argv: string[]) {
  return run(['lint', '--as-of', '2027-01-01', ...argv], { cwd: folder });
}

describe('when a run fails', () => {
  const without = (rules: string) =>
    folderWith({ ...PROJECT, 'csm.yaml': config(`{extends: minimal, rules: ${rules}}`) });

  test.each([
    ['{no-baseline: error}', [], 1],
    ['{no-baseline: error}', ['--fail-on', 'never'], 0],
    ['{no-baseline: warning}', [], 0],
    ['{no-baseline: warning}', ['--fail-on', 'warning'], 1],
    ['{no-baseline: info}', ['--fail-on', 'warning'], 0],
    ['{no-baseline: info}', ['--fail-on', 'info'], 1],
    ['{no-baseline: warning, no-review-date: warning}', ['--max-warnings', '2'], 0],
    ['{no-baseline: warning, no-review-date: warning}', ['--max-warnings', '1'], 1],
    ['{no-baseline: warning}', ['--max-warnings', '0', '--fail-on', 'never'], 1],
  ])('%s with %s ends with %i', async (rules, argv, exit) => {
    expect((await lint(without(rules), ...argv)).exit).toBe(exit);
  });

  test('wrong settings end with 2, whatever the limit', async () => {
    const { exit, stdout } = await lint(without('{no-basline: error}'), '--fail-on', 'never');
    expect(exit).toBe(2);
    expect(stdout).toContain('No rule is called "no-basline". Did you mean "no-baseline"?');
    expect(stdout).toContain('csm.yaml:3:34');
  });
});

describe('formats', () => {
  test('one to standard output, others to files', async () => {
    const folder = folderWith(MIXED);
    const { stdout, stderr } = await lint(
      folder,
      '-f',
      'json',
      '-f',
      'sarif=out/lint.sarif',
      '-f',
      'junit=out/lint.xml',
    );
    expect(rulesIn(stdout)).toEqual(expect.arrayContaining(['no-baseline', 'no-review-date', 'no-employee-feedback']));
    expect(stderr).toBe('Written: out/lint.sarif, out/lint.xml\n');
    expect(JSON.parse(readFileSync(path.join(folder, 'out/lint.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' });
    expect(readFileSync(path.join(folder, 'out/lint.xml'), 'utf8')).toMatch(/^<\?xml/);
  });

  test('with files alone, standard error says how it went', async () => {
    const { stdout, stderr } = await lint(folderWith(MIXED), '-f', 'json=lint.json');
    expect(stdout).toBe('');
    expect(stderr).toContain('1 error, 1 warning, 1 note in 3 files.');
  });

  test.each([
    [['-f', 'pretty', '-f', 'json'], 'Only one format can go to standard output'],
    [['-f', 'sarif='], 'No file follows "--format sarif="'],
    [['-f', 'sarf'], 'Did you mean "sarif"?'],
    [['-f', 'html=blueprints/phone.yaml'], 'is a file of the project'],
    [['--as-of', '2027-02-29'], 'no date that exists'],
    [['--max-warnings', 'many'], 'no number of findings'],
    [['--baseline', '--fix'], 'cannot be given together'],
    [['--dry-run'], 'says nothing without --fix'],
    [['--until', '2027-01-01'], 'says nothing without --baseline'],
    [['blueprints', '--stdin-filename', 'blueprints/a.yaml'], 'name no other paths'],
    [['nowhere*/*.yaml'], 'matches "nowhere*/*.yaml"'],
  ])('%s is refused with one message', async (argv, message) => {
    const folder = folderWith(MIXED);
    const before = readFileSync(path.join(folder, 'blueprints/phone.yaml'), 'utf8');
    const { exit, stdout, stderr } = await lint(folder, ...argv);
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(readFileSync(path.join(folder, 'blueprints/phone.yaml'), 'utf8')).toBe(before);
  });
});

test('quiet shows only what makes the run fail, and nothing when that is nothing', async () => {
  const folder = folderWith(MIXED);
  expect(rulesIn((await lint(folder, '-q', '-f', 'json')).stdout)).toEqual(['no-baseline']);
  write(folder, { 'csm.yaml': config('{extends: minimal, rules: {no-baseline: warning}}') });
  expect(await lint(folder, '-q')).toEqual({ exit: 0, stdout: '', stderr: '' });
});

describe('the day', () => {
  const folder = () =>
    folderWith({
      ...PROJECT,
      'csm.yaml': config('{extends: minimal, rules: {review-overdue: warning}}'),
      'blueprints/phone.yaml': String(PROJECT['blueprints/phone.yaml']).replace(
        'owner: leader',
        'owner: leader\n            review: 2027-03-01',
      ),
    });

  test.each([
    ['2027-03-01', []],
    ['2027-03-02', ['review-overdue']],
  ])('on %s', async (day, expected) => {
    expect(rulesIn((await run(['lint', '-f', 'json', '--as-of', day], { cwd: folder() })).stdout)).toEqual(expected);
  });

  test('is that of the run when none is given, and said', async () => {
    const { stdout } = await run(['lint'], { cwd: folder() });
    expect(stdout).toContain('2027-01-01');
    expect((await run(['lint', '--as-of', '2027-01-01'], { cwd: folder() })).stdout).not.toContain('2027-01-01');
  });

  test('comes from SOURCE_DATE_EPOCH where that is set', async () => {
    const env = { SOURCE_DATE_EPOCH: String(Date.UTC(2027, 5, 1) / 1000) };
    expect(rulesIn((await run(['lint', '-f', 'json'], { cwd: folder(), env })).stdout)).toEqual(['review-overdue']);
  });
});

describe('fix', () => {
  const broken: Files = {
    ...PROJECT,
    'blueprints/phone.yaml': String(PROJECT['blueprints/phone.yaml'])
      .replace('stage: during', 'stage: During # as it is')
      .replace('owner: leader', 'owner: leader\n            review: 2027/3/1')
      .replace('statement: 80%', 'Statement: 80%')
      .replace('role: agent', 'role: agnt'),
  };

  test('mends what can only have been meant, and nothing else', async () => {
    const folder = folderWith(broken);
    const { stdout, stderr } = await lint(folder, '--fix');
    const after = readFileSync(path.join(folder, 'blueprints/phone.yaml'), 'utf8');
    expect(after).toBe(
      String(broken['blueprints/phone.yaml'])
        .replace('During #', 'during #')
        .replace('2027/3/1', '2027-03-01')
        .replace('Statement:', 'statement:'),
    );
    expect(stderr).toContain('1 file mended.');
    // A role that is misspelt may be another one: a person has to look.
    expect(stdout).toContain('Did you mean "agent"?');
  });

  test('shows the changes as a diff and writes nothing when dry', async () => {
    const folder = folderWith(broken);
    const { exit, stdout } = await lint(folder, '--fix', '--dry-run');
    expect(exit).toBe(0);
    expect(stdout).toContain('--- a/blueprints/phone.yaml\n+++ b/blueprints/phone.yaml\n');
    expect(stdout).toContain('-            review: 2027/3/1\n+            review: 2027-03-01\n');
    expect(readFileSync(path.join(folder, 'blueprints/phone.yaml'), 'utf8')).toBe(broken['blueprints/phone.yaml']);
  });

  test('has nothing to do a second time', async () => {
    const folder = folderWith(broken);
    await lint(folder, '--fix');
    expect((await lint(folder, '--fix')).stderr).toContain('There is nothing to mend safely.');
  });
});

describe('baseline', () => {
  test('makes an exception of each present finding, once, and keeps the file as it was', async () => {
    const folder = folderWith({
      ...MIXED,
      'csm.yaml': `${MIXED['csm.yaml']}# kept\ndocuments: {version: "1"}   # kept too\n`,
    });
    const { exit, stderr } = await lint(folder, '--baseline', '--fail-on', 'info');
    expect(exit).toBe(0);
    expect(stderr).toContain('3 exceptions added to csm.yaml, until 2027-04-01.');
    const written = readFileSync(path.join(folder, 'csm.yaml'), 'utf8');
    expect(written).toContain('# kept\ndocuments: {version: "1"}   # kept too\n');
    expect(written).toContain(
      '    - {rule: no-baseline, on: answered-in-time, reason: "Found when the baseline was taken on 2027-01-01", until: 2027-04-01}\n',
    );
    expect((await lint(folder, '--baseline')).stderr).toContain('No exception had to be added.');
    expect(readFileSync(path.join(folder, 'csm.yaml'), 'utf8')).toBe(written);
  });

  test('merges with what stands there', async () => {
    const own = '{rule: no-baseline, on: answered-in-time, reason: Agreed, by: Head of service, until: 2027-06-30}';
    const folder = folderWith({
      ...MIXED,
      'csm.yaml': `${MIXED['csm.yaml']}`.replace('}}\n', `}, exceptions: [${own}]}\n`),
    });
    await lint(folder, '--baseline', '--until', '2027-02-01');
    const written = readFileSync(path.join(folder, 'csm.yaml'), 'utf8');
    expect(written).toContain(own);
    expect(written.match(/rule: no-baseline/g)).toHaveLength(1);
    expect(written.match(/until: 2027-02-01/g)).toHaveLength(2);
  });

  test('counts again after its last day', async () => {
    const folder = folderWith(MIXED);
    await lint(folder, '--baseline');
    const rules = async (day: string) =>
      rulesIn((await run(['lint', '-f', 'json', '--as-of', day], { cwd: folder })).stdout);
    expect(await rules('2027-04-01')).toEqual([]);
    expect(await rules('2027-04-02')).toContain('no-baseline');
  });

  test('leaves faults of form to be mended', async () => {
    const folder = folderWith({ ...MIXED, 'blueprints/b.yaml': 'segmnts: []\n' });
    const { exit, stderr } = await lint(folder, '--baseline');
    expect(exit).toBe(1);
    expect(stderr).toContain('1 finding cannot be excepted and should be mended.');
  });
});

describe('standard input', () => {
  const lintInput = (folder: string, input: string, ...argv: string[]) =>
    run(['lint', '--as-of', '2027-01-01', '-f', 'json', ...argv], { cwd: folder, input });

  test('stands in the place of a file', async () => {
    const folder = folderWith(PROJECT);
    const { stdout } = await lintInput(folder, 'segmnts: []\n', '--stdin-filename', 'blueprints/phone.yaml');
    expect(rulesIn(stdout)).toEqual(['unknown-key']);
  });

  test('may be a file that is not there yet', async () => {
    const folder = folderWith(PROJECT);
    const roles = 'roles: [{id: leader, title: Leader}]\n';
    const { stdout } = await lintInput(folder, roles, '-', '--stdin-filename', 'roles/zeta.yaml');
    expect(rulesIn(stdout)).toContain('unique-id');
  });
});

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

test('a long list ends with how often each rule was broken', async () => {
  const segments = Array.from({ length: 25 }, (_, i) => `  - {id: s${i}, naem: x, name: S}\n`).join('');
  const folder = folderWith({ ...PROJECT, 'blueprints/b.yaml': `segments:\n${segments}  - {id: s0, name: S}\n` });
  expect((await lint(folder)).stdout).toContain('\n\nunknown-key 25 · unique-id 1\n26 errors');
  expect((await lint(folderWith(MIXED))).stdout).not.toContain(' · ');
});
