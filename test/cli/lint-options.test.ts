import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { config, lint, MIXED, rulesIn } from './lint-support.js';
import { type Files, folderWith, PROJECT, run, write } from './support.js';

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

  test.each([
    ['a preset nobody knows', '{extends: minmal}', 'Did you mean "minimal"?'],
    ['a severity nobody knows', '{rules: {no-baseline: warn}}', 'Did you mean "warning"?'],
    ['a key nobody knows', '{exeptions: []}', 'Did you mean "exceptions"?'],
    ['no mapping', 'nonsense', 'a mapping (key: value) is expected here'],
  ])('so does %s', async (_, settings, message) => {
    const { exit, stdout } = await lint(folderWith({ ...PROJECT, 'csm.yaml': config(settings) }), '--fail-on', 'never');
    expect(exit).toBe(2);
    expect(stdout).toContain(message);
  });

  test('wrong settings are named whatever was asked about', async () => {
    const { exit, stdout } = await lint(without('{no-basline: error}'), 'blueprints');
    expect(exit).toBe(2);
    expect(stdout).toContain('No rule is called "no-basline".');
    const other = folderWith({ ...PROJECT, 'csm.yaml': `${config('{extends: minmal}')}documants: 1\n` });
    const shown = (await lint(other, 'blueprints')).stdout;
    expect(shown).toContain('"minmal"');
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
    [['--dry-run'], '--dry-run only goes with --fix'],
    [['--baseline', '--until', '2026-12-31'], '2026-12-31 is earlier than 2027-01-01'],
    [['--until', '2027-01-01'], '--until only goes with --baseline'],
    [['blueprints', '--stdin-filename', 'blueprints/a.yaml'], 'name no other paths'],
    [['-'], 'csm lint - --stdin-filename blueprints/service.yaml'],
    [['blueprints', '-'], 'csm lint - --stdin-filename'],
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

test('quiet shows the warnings when they are too many', async () => {
  const folder = folderWith({ ...MIXED, 'csm.yaml': config('{extends: minimal, rules: {no-baseline: warning}}') });
  const { exit, stdout } = await lint(folder, '-q', '-f', 'json', '--max-warnings', '0');
  expect({ exit, rules: rulesIn(stdout) }).toEqual({ exit: 1, rules: ['no-baseline'] });
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

test('a long list ends with how often each rule was broken', async () => {
  const segments = Array.from({ length: 25 }, (_, i) => `  - {id: s${i}, naem: x, name: S}\n`).join('');
  const folder = folderWith({ ...PROJECT, 'blueprints/b.yaml': `segments:\n${segments}  - {id: s0, name: S}\n` });
  expect((await lint(folder)).stdout).toContain('\n\nunknown-key 25 · unique-id 1\n26 errors');
  expect((await lint(folderWith(MIXED))).stdout).not.toContain(' · ');
});
