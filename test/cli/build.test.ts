import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { filesIn, folderWith, PROJECT, run, write } from './support.js';

const build = (cwd: string, ...more: string[]) => run(['standards', 'build', ...more], { cwd });
const text = (cwd: string, file: string) => readFileSync(path.join(cwd, file), 'utf8');

test('everything is written into the project, told on both streams', async () => {
  const cwd = folderWith(PROJECT);
  const { exit, stdout, stderr } = await build(cwd);
  expect(exit).toBe(0);
  const files = stdout.trim().split('\n');
  expect(files).toEqual(
    filesIn(path.join(cwd, 'documents')).flatMap((f) => (f.startsWith('.') ? [] : `documents/${f}`)),
  );
  expect(files).toEqual(
    expect.arrayContaining([
      'documents/en/index.html',
      'documents/en/job-agent.md',
      'documents/en/manual.html',
      'documents/en/sop-call.html',
      'documents/en/standards.json',
    ]),
  );
  expect(stderr).toBe(
    `${files.length} files written in documents\nOpen documents/en/index.html first: it leads to all the others.\n`,
  );
});

test('a second build changes nothing', async () => {
  const cwd = folderWith(PROJECT);
  const { stdout } = await build(cwd);
  const again = await build(cwd);
  expect(again.stdout).toBe(stdout);
  expect(again.stderr).toMatch(/^0 files written, \d+ unchanged in documents\n/);
});

test('kinds, formats, locales and folder can be chosen', async () => {
  const cwd = folderWith(PROJECT);
  const { exit, stdout } = await build(
    ...([cwd, '--only', 'manual, sop,manual', '--format=md', '--locale', 'zh-CN', '-o', '交付 1'] as const),
  );
  expect(exit).toBe(0);
  expect(stdout.trim().split('\n')).toEqual(['交付 1/zh-CN/manual.md', '交付 1/zh-CN/sop-call.md']);
  expect(existsSync(path.join(cwd, 'documents'))).toBe(false);
});

test('jobs build writes the job descriptions alone', async () => {
  const cwd = folderWith(PROJECT);
  const { stdout } = await run(['jobs', 'build', '-f', 'html'], { cwd });
  expect(stdout).toBe('documents/en/job-agent.html\ndocuments/en/job-leader.html\n');
});

test('a build of one kind leaves the documents of the others', async () => {
  const cwd = folderWith(PROJECT);
  await build(cwd);
  const before = filesIn(cwd);
  await build(cwd, '--only', 'manual');
  expect(filesIn(cwd)).toEqual(before);
});

test('a project with errors is not built', async () => {
  const cwd = folderWith({ ...PROJECT, 'roles/more.yaml': 'rols: []\n' });
  const { exit, stdout, stderr } = await build(cwd);
  expect({ exit, stdout }).toEqual({ exit: 1, stdout: '' });
  expect(stderr).toMatch(/^Nothing was built: .*Mend these first:\n\nroles\/more\.yaml:1:1 {2}error/);
  expect(existsSync(path.join(cwd, 'documents'))).toBe(false);
});

test('a document someone edited stops the build, until --force', async () => {
  const cwd = folderWith(PROJECT);
  await build(cwd);
  write(cwd, { 'documents/en/manual.md': 'mine', 'documents/note.txt': 'mine too' });
  const refused = await build(cwd);
  expect(refused).toMatchObject({ exit: 2, stdout: '' });
  expect(refused.stderr).toContain('en/manual.md\n');
  expect(refused.stderr).toContain('--force');
  expect(refused.stderr).not.toContain('note.txt');
  expect(text(cwd, 'documents/en/manual.md')).toBe('mine');

  expect((await build(cwd, '--force')).stderr).toMatch(/^1 file written, /);
  expect(text(cwd, 'documents/en/manual.md')).toContain('River Bank');
  expect(text(cwd, 'documents/note.txt')).toBe('mine too');
});

test('a file csm did not write stops the first build, and nothing is written', async () => {
  const cwd = folderWith({ ...PROJECT, 'documents/en/manual.html': 'mine' });
  expect((await build(cwd)).exit).toBe(2);
  expect(filesIn(path.join(cwd, 'documents'))).toEqual(['en/manual.html']);
});

test('documents that are no longer made go, unless someone edited them', async () => {
  const cwd = folderWith(PROJECT);
  await build(cwd);
  write(cwd, { 'documents/en/sop-call.md': 'mine' });
  const blueprint = String(PROJECT['blueprints/phone.yaml']).replace('id: call\n', 'id: ring\n');
  write(cwd, { 'blueprints/phone.yaml': blueprint });
  expect((await build(cwd)).stderr).toContain(', 3 outdated documents removed in documents');
  const files = filesIn(path.join(cwd, 'documents/en'));
  expect(files).toContain('sop-ring.html');
  expect(files).toContain('sop-call.md');
  expect(files).not.toContain('sop-call.html');
});

test('a damaged list of written files removes nothing outside and does not stop an unchanged build', async () => {
  const cwd = folderWith(PROJECT);
  await build(cwd);
  for (const list of ['{', '[1]', '{"../csm.yaml": "x", "/etc/hostname": "x"}']) {
    write(cwd, { 'documents/.csm-files.json': list });
    expect((await build(cwd)).exit).toBe(0);
  }
  expect(existsSync(path.join(cwd, 'csm.yaml'))).toBe(true);
});

test.each(['out', 'out/below'])('an output folder that is a file: %s', async (out) => {
  const cwd = folderWith({ ...PROJECT, out: 'x' });
  const { exit, stdout, stderr } = await build(cwd, '--out', out);
  expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
  expect(stderr).toMatch(/^csm: Cannot write below "out": it is a file where a folder belongs\./);
  expect(text(cwd, 'out')).toBe('x');
});

test.each([
  ['standards', 'build'],
  ['standards', 'trace', '--format', 'csv'],
])('an empty name behind --out is no folder: %s %s', async (...argv) => {
  const cwd = folderWith(PROJECT);
  expect(await run([...argv, '--out', ''], { cwd })).toMatchObject({ exit: 2, stdout: '' });
  expect(filesIn(cwd)).toEqual(Object.keys(PROJECT).sort());
});

test.runIf(process.platform === 'linux')('an output folder that cannot be written', async () => {
  const { exit, stderr } = await build(folderWith(PROJECT), '--out', '/sys/csm');
  expect(exit).toBe(3);
  expect(stderr).toMatch(/^csm: Cannot write "\/sys\/csm.*" \(E[A-Z]+\)\. What stood there before is unchanged\.\n$/);
});

test('no half-written file is left when one cannot be written', async () => {
  const cwd = folderWith(PROJECT);
  mkdirSync(path.join(cwd, 'documents/en/manual.html'), { recursive: true });
  expect((await build(cwd)).exit).toBe(3);
  expect(filesIn(path.join(cwd, 'documents')).filter((file) => file.endsWith('.tmp'))).toEqual([]);
});

test('there is nothing to build without blueprints but the frame', async () => {
  const { exit, stdout } = await build(folderWith({ 'csm.yaml': PROJECT['csm.yaml'] ?? '' }));
  expect(exit).toBe(0);
  expect(stdout).toContain('documents/en/manual.html');
});

test('locales of csm.yaml each get a folder', async () => {
  const cwd = folderWith({ ...PROJECT, 'csm.yaml': `${PROJECT['csm.yaml']}locale: [en, zh-CN]\n` });
  const { stdout } = await build(cwd, '--only', 'manual', '--format', 'md');
  expect(stdout).toBe('documents/en/manual.md\ndocuments/zh-CN/manual.md\n');
});

test('a file where a folder of the output belongs is wrong usage', async () => {
  const cwd = folderWith({ ...PROJECT, 'documents/en': 'mine' });
  const { exit, stderr } = await build(cwd);
  expect(exit).toBe(2);
  expect(stderr).toContain('it is a file');
});

test('a build that failed half-way can be repeated', async () => {
  const cwd = folderWith(PROJECT);
  const obstacle = path.join(cwd, 'documents/en/manual.html');
  mkdirSync(obstacle, { recursive: true });
  await build(cwd);
  write(cwd, { 'csm.yaml': 'csm: 1\norganization: {name: Lake Bank}\n' });
  expect((await build(cwd)).stderr).not.toContain('not written by csm');
});

test('files that are not ours are named as the user would', async () => {
  const cwd = folderWith({ ...PROJECT, 'documents/en/manual.html': 'mine' });
  expect((await build(cwd)).stderr).toContain('\n  documents/en/manual.html\n');
});

// Data is made as JSON, and nothing else is.
test.each([
  ['jobs', 'build', '--format', 'xlsx'],
  ['standards', 'build', '--only', 'data', '--format', 'html'],
])('a choice that can make nothing is wrong usage: %s %s %s %s', async (...argv) => {
  expect((await run(argv, { cwd: folderWith(PROJECT) })).exit).toBe(2);
});

// What lint calls clean must build.
test('prose in GBK is found by lint and refused in words', async () => {
  const config = `${PROJECT['csm.yaml']}documents: {insert: {manual.foreword: f.md}}\n`;
  const cwd = folderWith({ ...PROJECT, 'csm.yaml': config });
  writeFileSync(path.join(cwd, 'f.md'), Buffer.from('\xc4\xe3\xba\xc3', 'latin1'));
  expect((await run(['lint'], { cwd })).stdout).toContain('csm.yaml:4:');
  expect((await build(cwd)).stderr).not.toContain('not-utf-8');
});

test('a character no font has is named with the place it stands at, in YAML and in prose', async () => {
  const blueprint = String(PROJECT['blueprints/phone.yaml']).replace('says: Pick up', 'says: "\\ud842\\udfb7 Pick up');
  const cwd = folderWith({
    ...PROJECT,
    'csm.yaml': `${PROJECT['csm.yaml']}documents: {insert: {manual.foreword: f.md}}\n`,
    'blueprints/phone.yaml': blueprint.replace('before I give up,', 'before I give up",'),
    'f.md': 'First\n\nAnd ก here\n',
  });
  const { exit, stdout, stderr } = await build(cwd, '--only', 'manual', '--format', 'pdf');
  expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
  expect(stderr).toMatch(
    /^csm: No font has these characters, .*:\n {2}ก \(U\+0E01\), first in f\.md:3:5\n {2}𠮷 \(U\+20BB7\), first in blueprints\/phone\.yaml:8:29\n/,
  );
  expect(existsSync(path.join(cwd, 'documents'))).toBe(false);
});

test('a logo only the PDF engine cannot draw is named by its place', async () => {
  const logo = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text>&nowhere;</text></svg>';
  const cwd = folderWith({
    ...PROJECT,
    'logo.svg': logo,
    'clients/north.yaml': 'organization:\n  logo: logo.svg\n',
  });
  const { exit, stderr } = await build(cwd, '--client', 'north', '--only', 'charter,manual', '--format', 'pdf');
  expect(exit).toBe(2);
  expect(stderr).toMatch(/^csm: clients\/north\.yaml:2:9: The logo cannot be drawn \(.*\)\. Save it again/);
});
