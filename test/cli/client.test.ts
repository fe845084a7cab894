import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { buildDocuments, loadProject } from '../../src/index.js';
import { filesIn, folderWith, PROJECT, run } from './support.js';

const CLIENTS = {
  ...PROJECT,
  'clients/north.yaml': 'organization: {name: Northern Freight}\n',
  'clients/south.yaml': 'organisation: {name: Southern Freight}\n',
};
const build = (cwd: string, ...more: string[]) => run(['standards', 'build', '--format', 'md', ...more], { cwd });

test('documents of a client go into a folder of their own, under their own name', async () => {
  const cwd = folderWith(CLIENTS);
  const { exit, stdout } = await build(cwd, '--client', 'north', '--only', 'manual');
  expect({ exit, stdout }).toEqual({ exit: 0, stdout: 'documents/north/en/manual.md\n' });
  const manual = readFileSync(path.join(cwd, 'documents/north/en/manual.md'), 'utf8');
  expect(manual).toContain('Northern Freight');
  expect(manual).not.toContain('River Bank');
});

test('builds for clients and for none leave each other alone', async () => {
  const cwd = folderWith(CLIENTS);
  await build(cwd, '--client', 'north');
  const north = filesIn(path.join(cwd, 'documents/north'));
  const { exit, stderr } = await build(cwd);
  expect({ exit, removed: stderr.includes('removed') }).toEqual({ exit: 0, removed: false });
  expect(filesIn(path.join(cwd, 'documents/north'))).toEqual(north);
});

test('a client whose file is wrong is not built for, the others are', async () => {
  const cwd = folderWith(CLIENTS);
  const { exit, stderr } = await build(cwd, '--client', 'south');
  expect(exit).toBe(1);
  expect(stderr).toContain('clients/south.yaml:1:1  error  unknown-key');
  expect((await build(cwd, '--client', 'north')).exit).toBe(0);
});

test('lint looks at the files of all clients, and at one alone', async () => {
  const cwd = folderWith(CLIENTS);
  expect((await run(['lint'], { cwd })).stdout).toContain('clients/south.yaml:1:1  error  unknown-key');
  const { exit, stdout } = await run(['lint', 'clients/north.yaml'], { cwd });
  expect(exit).toBe(0);
  expect(stdout).toMatch(/^No findings in 1 file\./);
});

test.each([
  ['en', 'csm: There is no client "nort". Did you mean "north"? The project has: north, south.\n'],
  ['zh-CN', 'csm: 没有客户“nort”。是否要写“north”？项目中有：north、south。\n'],
])('a client that is not there, in %s', async (lang, said) => {
  const cwd = folderWith(CLIENTS);
  expect(await build(cwd, '--client', 'nort', '--lang', lang)).toEqual({ exit: 2, stdout: '', stderr: said });
});

test('texts that the documents of a client lack in its language are told of', async () => {
  const config = `${PROJECT['csm.yaml']}`.replace('minimal', 'recommended');
  const north = 'organization: {name: {en: North, zh-CN: 北方}}\nlocale: [en, zh-CN]\n';
  const cwd = folderWith({ ...PROJECT, 'csm.yaml': config, 'clients/north.yaml': north });
  const { exit, stderr } = await build(cwd, '--client', 'north');
  expect(exit).toBe(0);
  expect(stderr).toMatch(
    /\n\d+ texts of the project have no wording in Chinese; documents print them in another language\. The first is in blueprints\/phone\.yaml:1:28\. /,
  );
  expect((await build(cwd, '--locale', 'zh-CN', '--lang', 'zh-CN')).stderr).toContain(
    '处文字没有中文，文档会按另一种语言印出，首见于 blueprints/phone.yaml:1:28。',
  );
  expect((await build(cwd)).stderr).not.toContain('wording');
  expect((await build(cwd, '--client', 'north', '--locale', 'en')).stderr).not.toContain('wording');
});

test('the library reads a project for a client', async () => {
  const cwd = folderWith(CLIENTS);
  const files = await buildDocuments(loadProject(cwd, { client: 'north' }), {
    kinds: ['charter', 'manual'],
    formats: ['md'],
  });
  expect(String(files[0]?.content)).toContain('Northern Freight');
  expect(() => loadProject(cwd, { client: 'west' })).toThrow(expect.objectContaining({ code: 'unknown-client' }));
});

test('a client of a project without any', async () => {
  const { exit, stderr } = await run(['jobs', 'build', '--client', 'north'], { cwd: folderWith(PROJECT) });
  expect(exit).toBe(2);
  expect(stderr).toContain('Write clients/north.yaml.');
});

test('the schema for editors lets a client take away what csm.yaml says, but not its name', async () => {
  const { stdout } = await run(['schema', 'client']);
  const schema = JSON.parse(stdout) as Record<string, Record<string, Record<string, Record<string, unknown>>>>;
  const { Documents, Organization, Approval } = schema.$defs as unknown as Record<
    string,
    { properties: Record<string, { anyOf?: unknown[] }>; required?: string[] }
  >;
  expect(Documents?.properties.brand?.anyOf).toContainEqual({ type: 'null' });
  expect(Organization?.properties.logo?.anyOf).toContainEqual({ type: 'null' });
  expect(Organization?.properties.name).not.toHaveProperty('anyOf');
  expect(Organization).not.toHaveProperty('required');
  expect(Approval?.properties.name).not.toHaveProperty('anyOf');
});
