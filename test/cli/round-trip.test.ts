import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { filledIn } from '../support/filled-table.js';
import { filesIn, folderWith, PROJECT, run, write } from './support.js';

/** A folder with a project in it and its table beside it. */
async function exported(files = PROJECT, table = 'table.xlsx'): Promise<string> {
  const folder = folderWith(
    Object.fromEntries(Object.entries(files).map(([name, content]) => [`demo/${name}`, content])),
  );
  expect(await run(['export', table, 'demo'], { cwd: folder })).toMatchObject({ exit: 0, stdout: '' });
  return folder;
}

async function fillIn(folder: string, work: Parameters<typeof filledIn>[1]): Promise<void> {
  const file = path.join(folder, 'table.xlsx');
  writeFileSync(file, await filledIn(readFileSync(file), work));
}

const blueprint = (folder: string) => readFileSync(path.join(folder, 'demo/blueprints/phone.yaml'), 'utf8');

describe('csm export', () => {
  test('says what it wrote and how it comes back, in both languages', async () => {
    const folder = await exported();
    expect((await run(['export', 'b.xlsx', 'demo'], { cwd: folder })).stderr).toBe(
      'b.xlsx: 1 standard, 1 behavior, 1 expectation. Bring it back with: csm import b.xlsx\n',
    );
    expect((await run(['export', 'c.csv', 'demo', '--lang', 'zh-CN'], { cwd: folder })).stderr).toBe(
      'c.csv：“标准”表，共 1 行。带回项目：csm import c.csv\n',
    );
    expect(readFileSync(path.join(folder, 'c.csv'), 'utf8')).toMatch(/^\ufeff标准ID,标准内容,类型,/);
  });

  test.each(['table', 'table.ods', 'demo'])('takes no %s', async (name) => {
    const folder = await exported();
    const { exit, stderr } = await run(['export', name, 'demo'], { cwd: folder });
    expect([exit, stderr]).toEqual([2, expect.stringContaining('ends neither in .xlsx nor in .csv')]);
  });

  test('takes no sheet for a workbook', async () => {
    const folder = await exported();
    expect(await run(['export', 'b.xlsx', 'demo', '--sheet', 'behaviors'], { cwd: folder })).toMatchObject({ exit: 2 });
  });

  test('leaves alone what it did not write, and what was filled in since, unless forced', async () => {
    const folder = await exported();
    write(folder, { 'mine.csv': 'my,list\n', 'note.xlsx': 'no workbook at all' });
    for (const name of ['mine.csv', 'note.xlsx']) {
      const { exit, stderr } = await run(['export', name, 'demo'], { cwd: folder });
      expect([exit, stderr]).toEqual([2, expect.stringContaining(`"${name}" was not written by csm export`)]);
    }
    await fillIn(folder, (named) => named('Standards').type('answered-in-time', 'Target', 'at least 85%'));
    const filled = readFileSync(path.join(folder, 'table.xlsx'));
    expect(await run(['export', 'table.xlsx', 'demo'], { cwd: folder })).toMatchObject({ exit: 2 });
    expect(readFileSync(path.join(folder, 'table.xlsx'))).toEqual(filled);
    // Once it is brought back, nothing is lost with it.
    await run(['import', 'table.xlsx', 'demo', '--yes'], { cwd: folder });
    expect(await run(['export', 'table.xlsx', 'demo'], { cwd: folder })).toMatchObject({ exit: 0 });
    expect(await run(['export', 'mine.csv', 'demo', '--force'], { cwd: folder })).toMatchObject({ exit: 0 });
  });

  test('writes nothing where the file says that already', async () => {
    const folder = await exported();
    const before = statSync(path.join(folder, 'table.xlsx')).mtimeMs;
    expect((await run(['export', 'table.xlsx', 'demo'], { cwd: folder })).stderr).toContain('says that already');
    expect(statSync(path.join(folder, 'table.xlsx')).mtimeMs).toBe(before);
  });
});

describe('csm import of an exported table', () => {
  test('says that there is nothing to change', async () => {
    const folder = await exported();
    expect(await run(['import', 'table.xlsx', 'demo'], { cwd: folder })).toEqual({
      exit: 0,
      stdout: '',
      stderr: 'table.xlsx says what the project says: there is nothing to change.\n',
    });
  });

  test('shows the change and writes it with --yes alone', async () => {
    const folder = await exported();
    const before = blueprint(folder);
    await fillIn(folder, (named) => named('Standards').type('answered-in-time', 'Target', 'at least 85%'));
    const asked = await run(['import', 'table.xlsx', 'demo'], { cwd: folder });
    expect(asked.exit).toBe(2);
    expect(asked.stdout).toContain('\n-            target: at least 80%\n+            target: at least 85%\n');
    expect(asked.stderr).toContain('Add --yes');
    const looked = await run(['import', 'table.xlsx', 'demo', '--dry-run'], { cwd: folder });
    expect([looked.exit, looked.stdout]).toEqual([0, asked.stdout]);
    expect(blueprint(folder)).toBe(before);
    const written = await run(['import', 'table.xlsx', 'demo', '--yes'], { cwd: folder });
    expect(written).toMatchObject({ exit: 0, stdout: asked.stdout });
    expect(written.stderr).toBe(
      '1 value of 1 entry changed, in 1 file.\nWritten: demo/blueprints/phone.yaml\nSee what they leave open: csm lint demo\n',
    );
    expect(blueprint(folder)).toBe(before.replace('target: at least 80%', 'target: at least 85%'));
  });

  test('refuses what it cannot take over, all of it', async () => {
    const folder = await exported();
    const before = blueprint(folder);
    await fillIn(folder, (named) =>
      named('Standards').type('answered-in-time', 'Target', 'at least 85%').type('answered-in-time', 'Kind', 'hrad'),
    );
    const { exit, stdout } = await run(['import', 'table.xlsx', 'demo', '--yes'], { cwd: folder });
    expect([exit, stdout]).toEqual([
      1,
      '1 thing in the table cannot be taken over. Nothing was written; put it right and import again:\n' +
        '  Standards C5 (Kind): "hrad" is not one of the choices. Did you mean "hard"?\n',
    ]);
    expect(blueprint(folder)).toBe(before);
  });

  test('refuses what would break the project, with the findings', async () => {
    const folder = await exported();
    const before = blueprint(folder);
    await fillIn(folder, (named) => named('Expectations').delete('pick-up'));
    const { exit, stdout } = await run(['import', 'table.xlsx', 'demo', '--yes', '--delete'], { cwd: folder });
    expect(exit).toBe(1);
    expect(stdout).toContain('Nothing was written');
    expect(stdout).toContain('known-reference');
    expect(blueprint(folder)).toBe(before);
  });

  test('lets a project have the faults it has already', async () => {
    const broken = { ...PROJECT, 'roles/more.yaml': 'roles: [{id: clerk}]\n' };
    const folder = await exported(broken);
    await fillIn(folder, (named) => named('Standards').type('answered-in-time', 'Target', 'at least 85%'));
    expect(await run(['import', 'table.xlsx', 'demo', '--yes'], { cwd: folder })).toMatchObject({ exit: 0 });
  });

  test('reads nothing while a file of the project cannot be read', async () => {
    const folder = await exported();
    write(folder, { 'demo/blueprints/phone.yaml': blueprint(folder).replace('encounters:', 'encounters: [') });
    const { exit, stdout } = await run(['import', 'table.xlsx', 'demo', '--yes', '--prefer', 'table'], { cwd: folder });
    expect([exit, stdout]).toEqual([1, expect.stringContaining('Nothing was brought back')]);
    expect(stdout).toContain('yaml-syntax');
  });

  test('changes nothing in an entry that cannot be understood', async () => {
    const folder = await exported();
    const faulty = blueprint(folder).replace('kind: hard', 'kind: hrad');
    write(folder, { 'demo/blueprints/phone.yaml': faulty });
    const { exit, stdout } = await run(['import', 'table.xlsx', 'demo', '--yes', '--prefer', 'table'], { cwd: folder });
    expect([exit, stdout]).toEqual([1, expect.stringContaining('too faulty there to be understood')]);
    expect(blueprint(folder)).toBe(faulty);
  });

  test('leaves alone what stands in a file once and is used twice', async () => {
    const shared = PROJECT['blueprints/phone.yaml']
      ?.toString()
      .replace('target: at least 80%', 'target: &level at least 80%\n            baseline: *level');
    const folder = await exported({ ...PROJECT, 'blueprints/phone.yaml': shared ?? '' });
    await fillIn(folder, (named) => named('Standards').type('answered-in-time', 'Target', 'at least 85%'));
    expect(await run(['import', 'table.xlsx', 'demo', '--yes'], { cwd: folder })).toMatchObject({ exit: 3 });
    expect(blueprint(folder)).toBe(shared);
  });

  test('keeps the line ends of Windows', async () => {
    const windows = PROJECT['blueprints/phone.yaml']?.toString().replaceAll('\n', '\r\n') ?? '';
    const folder = await exported({ ...PROJECT, 'blueprints/phone.yaml': windows });
    await fillIn(folder, (named) =>
      named('Standards')
        .type('answered-in-time', 'Target', 'at least 85%')
        .add({ 'Standard ID': 'polite', Statement: '90% are polite', Kind: 'soft', Behavior: 'answer-calls' }),
    );
    expect(await run(['import', 'table.xlsx', 'demo', '--yes'], { cwd: folder })).toMatchObject({ exit: 0 });
    expect(blueprint(folder)).not.toMatch(/[^\r]\n/);
    expect(blueprint(folder)).toContain('- id: polite\r\n');
  });

  test('shows conflicts and writes the rest', async () => {
    const folder = await exported();
    write(folder, { 'demo/blueprints/phone.yaml': blueprint(folder).replace('at least 80%', 'at least 82%') });
    await fillIn(folder, (named) =>
      named('Standards').type('answered-in-time', 'Target', 'at least 85%').type('answered-in-time', 'Baseline', '74%'),
    );
    const { exit, stderr } = await run(['import', 'table.xlsx', 'demo', '--yes'], { cwd: folder });
    expect(exit).toBe(1);
    expect(stderr).toContain('Standards G5 (Target): in the table "at least 85%", in the files "at least 82%"');
    expect(blueprint(folder)).toContain('target: at least 82%\n            baseline: 74%');
    expect(await run(['import', 'table.xlsx', 'demo', '--yes', '--prefer', 'table'], { cwd: folder })).toMatchObject({
      exit: 0,
    });
    expect(blueprint(folder)).toContain('target: at least 85%');
  });

  test('writes all files or none', async () => {
    const folder = await exported({
      ...PROJECT,
      'blueprints/visit.yaml':
        'encounters: [{id: visit, name: Visit, behaviors: [{id: greet, does: Greets, role: agent}]}]\n',
    });
    const before = blueprint(folder);
    await fillIn(folder, (named) => {
      named('Standards').type('answered-in-time', 'Target', 'at least 85%');
      named('Behaviors').type('greet', 'Area', 'people: tact');
    });
    chmodSync(path.join(folder, 'demo/blueprints/visit.yaml'), 0o444);
    const { exit, stderr } = await run(['import', 'table.xlsx', 'demo', '--yes'], { cwd: folder });
    expect([exit, stderr]).toEqual([3, expect.stringContaining('"demo/blueprints/visit.yaml" is read-only')]);
    expect(blueprint(folder)).toBe(before);
    expect(filesIn(folder).filter((file) => file.includes('tmp'))).toEqual([]);
  });

  test('keeps the mark at the start of a file, and its permissions', async () => {
    const folder = await exported({ ...PROJECT, 'blueprints/phone.yaml': `\ufeff${PROJECT['blueprints/phone.yaml']}` });
    chmodSync(path.join(folder, 'demo/blueprints/phone.yaml'), 0o640);
    await fillIn(folder, (named) => named('Standards').type('answered-in-time', 'Target', 'at least 85%'));
    await run(['import', 'table.xlsx', 'demo', '--yes'], { cwd: folder });
    expect(blueprint(folder)).toMatch(/^\ufeffservice/);
    expect(statSync(path.join(folder, 'demo/blueprints/phone.yaml')).mode & 0o777).toBe(0o640);
  });

  test('gives programs all of it as JSON', async () => {
    const folder = await exported();
    await fillIn(folder, (named) => named('Standards').type('answered-in-time', 'Target', 'at least 85%'));
    const { exit, stdout } = await run(['import', 'table.xlsx', 'demo', '--dry-run', '--format', 'json'], {
      cwd: folder,
    });
    expect(exit).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      table: 'table.xlsx',
      faults: [],
      conflicts: [],
      changes: { cells: 1, entries: 1, added: 0, removed: 0, moved: 0 },
      files: [
        { file: 'demo/blueprints/phone.yaml', diff: expect.stringContaining('+            target: at least 85%') },
      ],
      written: false,
    });
  });

  test('takes what only exported tables have for no other', async () => {
    const folder = await exported();
    write(folder, { 'list.csv': 'No,Standard,Target\n1,Calls answered within 20 seconds,80%\n' });
    const { exit, stderr } = await run(['import', 'list.csv', 'demo', '--delete'], { cwd: folder });
    expect([exit, stderr]).toEqual([2, expect.stringContaining('--delete is for tables that csm export wrote')]);
  });

  test('brings a CSV file back', async () => {
    const folder = await exported(PROJECT, 'table.csv');
    const file = path.join(folder, 'table.csv');
    writeFileSync(file, readFileSync(file, 'utf8').replace('at least 80%', 'at least 85%'));
    expect(await run(['import', 'table.csv', 'demo', '--yes'], { cwd: folder })).toMatchObject({ exit: 0 });
    expect(blueprint(folder)).toContain('target: at least 85%');
  });
});
