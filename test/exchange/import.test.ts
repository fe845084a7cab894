import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, run, temporaryFolder } from '../cli/support.js';

const LISTS = path.resolve('test/fixtures/foreign-lists');
const CONFIG = 'csm: 1\norganization: {name: Swift Parcel}\n';
const PLEDGES =
  'Pledge,Target,Result\nAnswer calls in 20 seconds,80%,76%\nReply to letters as soon as possible,90%,88%\n';

const project = (files: Record<string, string> = {}) =>
  folderWith({ 'csm.yaml': CONFIG, 'pledges.csv': PLEDGES, ...files });
const written = (folder: string, name = 'pledges') => path.join(folder, 'blueprints', `${name}.yaml`);

describe('csm import', () => {
  test('writes a draft that loads, and lint says what is missing', async () => {
    const folder = project();
    const { exit, stdout, stderr } = await run(['import', 'pledges.csv', '--yes'], { cwd: folder });
    expect([exit, stderr]).toEqual([
      0,
      expect.stringContaining('2 standards in 1 encounter written to blueprints/pledges.yaml'),
    ]);
    expect(stdout).toContain('│ fully      │ 1    │ 50%   │');
    expect(stdout).toContain('row 3: Reply to letters as soon as possible (“as soon as possible”)');
    expect(readFileSync(written(folder), 'utf8')).toMatchInlineSnapshot(`
      "# yaml-language-server: $schema=../.csm/blueprint.schema.json

      # Imported from pledges.csv. The comments name the row each standard comes from.
      service:
        id: pledges
        name: pledges

      encounters:
        - id: pledges-encounter
          name: pledges
          known: assumed
          behaviors:
            # pledges.csv, row 2
            - id: do-answer-calls
              does: Answer calls in 20 seconds
              standards:
                - id: answer-calls
                  kind: hard
                  statement: Answer calls in 20 seconds
                  measure: {statistic: share, within: 20 s}
                  target: at least 80%
                  baseline: 76%

            # pledges.csv, row 3
            - id: do-reply-letters
              does: Reply to letters as soon as possible
              standards:
                - id: reply-letters
                  kind: hard
                  statement: Reply to letters as soon as possible
                  measure: {statistic: share}
                  target: at least 90%
                  baseline: 88%
      "
    `);
    const { stdout: findings } = await run(['lint', '--format', 'json', '--no-cache'], { cwd: folder });
    const errors = JSON.parse(findings).findings.filter(({ severity }: { severity: string }) => severity === 'error');
    expect(new Set(errors.map(({ rule }: { rule: string }) => rule))).toEqual(new Set(['company-defined']));
  });

  test('never writes over a file', async () => {
    const folder = project({ 'blueprints/pledges.yaml': 'encounters: []\n' });
    const { exit, stderr } = await run(['import', 'pledges.csv', '--yes'], { cwd: folder });
    expect([exit, stderr]).toEqual([2, expect.stringContaining('Name another with --into')]);
    expect(readFileSync(written(folder), 'utf8')).toBe('encounters: []\n');
    await run(['import', 'pledges.csv', '--yes', '--into', 'charter'], { cwd: folder });
    expect(existsSync(written(folder, 'charter'))).toBe(true);
  });

  test('gives ids that the project does not have, not even in a file that does not parse', async () => {
    const folder = project({ 'blueprints/a.yaml': 'encounters:\n  - id: answer-calls\n   name: [broken\n' });
    await run(['import', 'pledges.csv', '--yes'], { cwd: folder });
    const text = readFileSync(written(folder), 'utf8');
    expect(text).toContain('id: answer-calls-2\n');
    expect(text).not.toMatch(/id: answer-calls\n/);
  });

  test('shows with --dry-run what it would write, and writes nothing', async () => {
    const folder = project();
    const dry = await run(['import', 'pledges.csv', '--dry-run'], { cwd: folder });
    expect([dry.exit, existsSync(path.dirname(written(folder)))]).toEqual([0, false]);
    await run(['import', 'pledges.csv', '--yes'], { cwd: folder });
    const added = dry.stdout.split('\n').filter((line) => line.startsWith('+') && !line.startsWith('+++'));
    expect(`${added.map((line) => line.slice(1)).join('\n')}\n`).toBe(readFileSync(written(folder), 'utf8'));
  });

  test('asks before it writes, and says how to go on without a terminal', async () => {
    const folder = project();
    const { exit, stderr } = await run(['import', 'pledges.csv'], { cwd: folder });
    expect([exit, stderr, existsSync(written(folder))]).toEqual([2, expect.stringContaining('Add --yes'), false]);
  });

  test('reports every row as JSON', async () => {
    const folder = project();
    const { stdout } = await run(['import', 'pledges.csv', '--format', 'json', '--dry-run'], { cwd: folder });
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      written: false,
      into: 'blueprints/pledges.yaml',
      columns: [{ kind: 'statement', column: 'A', header: 'Pledge' }, { kind: 'target' }, { kind: 'result' }],
      counts: { full: 1, partial: 1, none: 0, skipped: 1 },
      rows: [
        { row: 1, outcome: 'skipped', skipped: 'header' },
        {
          row: 2,
          outcome: 'full',
          standards: [{ id: 'answer-calls', target: 'at least 80%', within: '20 s', baseline: '76%' }],
        },
        {
          row: 3,
          outcome: 'partial',
          standards: [{ reasons: [{ code: 'vague-limit', text: 'as soon as possible' }] }],
        },
      ],
    });
    const again = await run(['import', 'pledges.csv', '--format', 'json', '--yes'], { cwd: folder });
    expect([JSON.parse(again.stdout).written, existsSync(written(folder))]).toEqual([true, true]);
  });

  test('takes columns by letter and by header', async () => {
    const folder = folderWith({ 'csm.yaml': CONFIG, 'l.csv': 'What,"Soll, neu",Ist\nAnswer calls in 20 s,80%,76%\n' });
    const { stdout } = await run(
      [
        'import',
        'l.csv',
        '--format',
        'json',
        '--dry-run',
        '--map',
        'statement=A,target=Soll, neu',
        '--map',
        'result=c',
      ],
      { cwd: folder },
    );
    expect(JSON.parse(stdout).rows[1].standards[0]).toMatchObject({ target: 'at least 80%', baseline: '76%' });
  });

  test('reads the sheet that looks like a list, or the one that is named', async () => {
    const folder = project();
    const { stdout } = await run(['import', path.join(LISTS, 'it-desk.xlsx'), '--format', 'json', '--dry-run'], {
      cwd: folder,
    });
    expect(JSON.parse(stdout)).toMatchObject({ sheet: 'SLA 2025', standards: 15 });
    const { stderr } = await run(['import', path.join(LISTS, 'it-desk.xlsx'), '--yes', '--sheet', 'SLA 2024'], {
      cwd: folder,
    });
    expect(stderr).toContain('Did you mean "SLA 2025"?');
  });

  test('speaks Chinese', async () => {
    const folder = folderWith({
      'csm.yaml': `${CONFIG}locale: zh-CN\n`,
      '窗口.csv': '事项,承诺时限\n补办证件,三个工作日\n咨询,即办\n',
    });
    const { stdout, stderr } = await run(['import', '窗口.csv', '--yes'], {
      cwd: folder,
      env: { LANG: 'zh_CN.UTF-8' },
    });
    expect(stdout).toContain('│ 完全读懂 │ 1    │ 50%  │');
    expect(stdout).toContain('时限用文字表述：第 3 行');
    expect(stderr).toContain('已写入 blueprints/窗口.yaml：2 条标准，分属 1 个服务接触。');
    expect(readFileSync(written(folder, '窗口'), 'utf8')).toContain('within: 3 个工作日');
  });
});

describe('what is refused', () => {
  const IN_PROJECT: [string, string[], string][] = [
    ['a file that is not there', ['nothing.csv'], 'There is no file or folder "nothing.csv"'],
    ['a folder', ['.'], 'is no file'],
    ['an empty file', ['empty.csv'], 'holds no table'],
    ['headers alone', ['headers.csv'], 'nothing below them'],
    ['a list without known headers', ['strange.csv'], 'Headers seen:\n  A: Alpha\n  B: Beta'],
    ['a column nobody knows', ['pledges.csv', '--map', 'target=Targets'], 'Did you mean "Target"?'],
    ['a letter beyond the list', ['pledges.csv', '--map', 'target=Q'], 'The list has no column "Q"'],
    ['a kind nobody knows', ['pledges.csv', '--map', 'targett=B'], 'Did you mean "target"?'],
    ['a mapping without a column', ['pledges.csv', '--map', 'target'], 'names no column'],
    ['a file outside blueprints', ['pledges.csv', '--into', 'roles/x.yaml'], 'below blueprints/'],
    ['a file outside the project', ['pledges.csv', '--into', '../x.yaml'], 'below blueprints/'],
    ['a file that is no YAML', ['pledges.csv', '--into', 'blueprints/x.txt'], 'below blueprints/'],
  ];

  test.each(IN_PROJECT)('%s', async (_, args, said) => {
    const folder = project({
      'empty.csv': '',
      'headers.csv': 'Pledge,Target\n,\n',
      'strange.csv': 'Alpha,Beta\nAnswer,90%\n',
    });
    const { exit, stderr } = await run(['import', ...args, '--yes'], { cwd: folder });
    expect([exit, stderr]).toEqual([2, expect.stringContaining(said)]);
    expect(existsSync(path.join(folder, 'blueprints'))).toBe(false);
  });

  test('a folder without a project', async () => {
    const cwd = temporaryFolder();
    const { exit, stderr } = await run(['import', path.join(LISTS, 'hkpost_2013_14.csv'), '--yes'], { cwd });
    expect([exit, stderr]).toEqual([2, expect.stringContaining('csm init')]);
  });
});
