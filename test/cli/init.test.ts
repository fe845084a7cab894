import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { filesIn, folderWith, run, temporaryFolder, write } from './support.js';

const BLANK = [
  '.csm/blueprint.schema.json',
  '.csm/client.schema.json',
  '.csm/project.schema.json',
  'blueprints/service.yaml',
  'csm.yaml',
  'roles/roles.yaml',
];
const rulesOf = (findings: { rule: string }[]) => findings.map(({ rule }) => rule);
const configOf = (folder: string) => parse(readFileSync(path.join(folder, 'csm.yaml'), 'utf8'));

test.each([
  ['blank', 'en'],
  ['blank', 'zh-CN'],
  ['blank', 'zh-CN,en'],
  ['parcel', 'en'],
  ['parcel', 'en, zh-CN'],
])('template %s in %s lints clean and builds', async (template, locale) => {
  const cwd = temporaryFolder();
  const { exit, stdout } = await run(['init', 'd', '--template', template, '--locale', locale, '--yes'], { cwd });
  expect({ exit, stdout }).toEqual({ exit: 0, stdout: '' });
  const locales = locale.split(/, ?/);
  expect(configOf(path.join(cwd, 'd')).locale).toEqual(locales.length === 1 ? locale : locales);
  const linted = JSON.parse((await run(['lint', 'd', '--format', 'json'], { cwd })).stdout);
  expect(linted.findings).toEqual([]);
  // The comment that shows how to except a finding.
  expect(rulesOf(linted.excepted)).toEqual(template === 'blank' ? ['no-baseline'] : []);
  // Every format of whole packs: test/slow.
  const built = await run(['standards', 'build', 'd', '--format', 'html,md'], { cwd });
  expect(built.exit).toBe(0);
  for (const one of locales) expect(built.stdout).toContain(`d/documents/${one}/manual.html`);
});

test('what is written and what comes next is told', async () => {
  const cwd = temporaryFolder();
  const { stderr } = await run(['init', 'my project', '--yes'], { cwd });
  expect(stderr).toMatchInlineSnapshot(`
    "6 files written in my project:
      blueprints/service.yaml
      csm.yaml
      roles/roles.yaml
      .csm/project.schema.json
      .csm/client.schema.json
      .csm/blueprint.schema.json

    Next:
      csm walk "my project"              go through the nine steps, question by question
      csm status "my project"            see where each encounter stands
      csm lint "my project"              check the project
      csm standards build "my project"   make its documents
    "
  `);
  expect(filesIn(path.join(cwd, 'my project'))).toEqual(BLANK);
});

test('defaults follow the language: Chinese makes a Chinese project', async () => {
  const cwd = temporaryFolder();
  const { stderr } = await run(['init', '--yes'], { cwd, env: { LANG: 'zh_CN.UTF-8' } });
  expect(stderr).toContain('接下来：\n  csm walk ');
  expect(configOf(cwd)).toMatchObject({ locale: 'zh-CN', organization: { name: '本单位' } });
});

test('a complete command line needs neither --yes nor a terminal', async () => {
  const cwd = temporaryFolder();
  expect((await run(['init', '-n', 'X', '-l', 'en', '-t', 'blank'], { cwd })).exit).toBe(0);
});

test('without a terminal and with answers missing it says what to give', async () => {
  const cwd = temporaryFolder();
  const { exit, stderr } = await run(['init', '--name', 'X'], { cwd });
  expect(exit).toBe(2);
  expect(stderr).toMatch(/^csm: There is no terminal to ask in\. Add --yes .*--template, --name and --locale/);
  expect(filesIn(cwd)).toEqual([]);
});

test.each([
  'O"Neil & "Sons"',
  "L'Oreal: care # 1",
  '- dash',
  '*star',
  '&and',
  '!bang',
  '%p {a} [b]',
  '@at `tick`',
  'null',
  '123',
  '0x1F',
  '2027-01-01',
  'back\\slash $1',
  '🚀 客服中心',
  '<script>alert(1)</script>',
  // Patterns in the replacement of replaceAll.
  'Cash $& Carry',
  'A$$ Bank',
  // Holds the name of the template in another locale.
  'River 本单位',
])('name %s arrives whole', async (name) => {
  const cwd = temporaryFolder();
  await run(['init', '--yes', '--name', name], { cwd });
  expect(configOf(cwd).organization.name).toBe(name);
  expect((await run(['lint'], { cwd })).exit).toBe(0);
});

test('a line break or control character in a name is refused', async () => {
  const cwd = temporaryFolder();
  const { exit, stderr } = await run(['init', '--yes', '--name', 'River\n\u001b[31mBank'], { cwd });
  expect({ exit, files: filesIn(cwd) }).toEqual({ exit: 2, files: [] });
  expect(stderr).toContain('control characters');
});

test('the organization is renamed wherever the template names it', async () => {
  const cwd = temporaryFolder();
  await run(['init', '--yes', '--template', 'parcel', '--name', 'River Post', '--locale', 'en'], { cwd });
  for (const file of filesIn(cwd).filter((one) => /\.(?:yaml|md)$/.test(one)))
    expect(readFileSync(path.join(cwd, file), 'utf8'), file).not.toContain('Swift Parcel');
});

// Screen readers read the <title> of the logo.
test('and in the logo', async () => {
  const cwd = temporaryFolder();
  await run(['init', '--yes', '--template', 'parcel', '--name', 'River Post'], { cwd });
  expect(readFileSync(path.join(cwd, 'assets/logo.svg'), 'utf8')).not.toContain('Swift Parcel');
});

test('a folder that holds something keeps it', async () => {
  const cwd = folderWith({ 'README.md': 'hello', 'roles/roles.yaml': 'roles: []\n' });
  const { exit, stderr } = await run(['init', '--yes'], { cwd });
  expect(exit).toBe(0);
  expect(stderr).toContain('There already, left as they are:\n  roles/roles.yaml\n');
  expect(readFileSync(path.join(cwd, 'roles/roles.yaml'), 'utf8')).toBe('roles: []\n');
  expect(filesIn(cwd)).toEqual([...BLANK, 'README.md'].sort());
});

test('a project is not started twice', async () => {
  const cwd = folderWith({ 'p/csm.yaml': 'csm: 1\n' });
  const { exit, stderr } = await run(['init', 'p', '--yes'], { cwd });
  expect(exit).toBe(2);
  expect(stderr).toBe(
    'csm: There is a project in "p" already (csm.yaml). Choose another folder; nothing was changed.\n',
  );
  expect(filesIn(cwd)).toEqual(['p/csm.yaml']);
});

test('a file is no place for a project', async () => {
  const cwd = folderWith({ file: 'x' });
  const { exit, stderr } = await run(['init', 'file', '--yes'], { cwd });
  expect(exit).toBe(2);
  expect(stderr).toBe('csm: Cannot start a project in "file": it is a file. Name a folder.\n');
});

test.runIf(process.platform === 'linux')('a folder that cannot be written', async () => {
  const { exit, stderr } = await run(['init', '/sys/csm', '--yes']);
  expect(exit).toBe(3);
  expect(stderr).toMatch(/^csm: Cannot write "\/sys\/csm.*" \(E[A-Z]+\)\./);
});

test('a path below a file is no place for a project either', async () => {
  const cwd = folderWith({ file: 'x' });
  const { exit, stderr } = await run(['init', 'file/below', '--yes'], { cwd });
  expect(exit).toBe(2);
  expect(stderr).toContain('it is a file');
});

test.each(['roles', '.csm'])('a file where the folder %s belongs leaves everything as it was', async (name) => {
  const cwd = temporaryFolder();
  write(cwd, { [name]: 'x' });
  const { exit, stderr } = await run(['init', '--yes'], { cwd });
  expect(exit).toBe(2);
  expect(stderr).toContain(name);
  expect(stderr).not.toContain('--out');
  expect(() => mkdirSync(path.join(cwd, 'blueprints'))).not.toThrow();
});
