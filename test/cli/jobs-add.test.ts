import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { libraryRoles } from '../../src/workspace/role-library.js';
import { type Files, filesIn, folderWith, run } from './support.js';

/** A hotline without anybody: two behaviors name the agent of the library, two standards are nobody's. */
const HOTLINE: Files = {
  'csm.yaml': 'csm: 1\norganization: {name: River Bank}\n',
  'blueprints/phone.yaml': `service: {id: phone, name: Phone service}
encounters:
  - id: call
    name: The customer calls
    known: observed
    expectations:
      - {id: pick-up, says: Pick up before I give up, source: {method: interview}}
    behaviors:
      - id: answer-calls
        does: Answers calls
        role: service-agent
        answers: [pick-up]
        standards:
          - {id: calls-answered, kind: hard, statement: 80% of calls are answered within 20 seconds, owner: team-leader}
      - id: call-back
        does: Calls back at the hour agreed
        role: service-agent
        answers: [pick-up]
        standards:
          - {id: call-backs-kept, kind: hard, statement: 97% of callbacks are made as agreed, owner: team-leader}
      - id: settle-complaints
        does: Settles complaints
        answers: [pick-up]
        standards:
          - {id: complaints-settled, kind: hard, statement: 90% of complaints are settled within 5 business days}
      - id: light-the-door
        does: Lights the door
        answers: [pick-up]
        standards:
          - {id: lights-on, kind: hard, statement: The lamp over the door burns in 99% of nights}
`,
  'roles/roles.yaml': `# Who is who.
roles:
  - {id: team-leader, title: Team leader}   # the old hand
`,
};

const hotline = (more: Files = {}) => folderWith({ ...HOTLINE, ...more });
const roleIn = (folder: string, file: string) => parse(readFileSync(path.join(folder, file), 'utf8')).roles.at(-1);
const standardsOf = (role: { duties: { standards?: string[] }[] }) => role.duties.map(({ standards }) => standards);

test('without a role, the library is listed, in the language of the person', async () => {
  const english = await run(['jobs', 'add'], { columns: 120 });
  expect(english.exit).toBe(0);
  expect(english.stdout).toMatch(/complaints-specialist +│ Complaints specialist/);
  const chinese = await run(['--lang', 'zh-CN', 'jobs', 'add'], { columns: 120 });
  expect(chinese.stdout).toMatch(/complaints-specialist +│ 投诉处理专员/);
  const { library } = JSON.parse((await run(['jobs', 'add', '--format', 'json'])).stdout);
  expect(library.map(({ role }: { role: string }) => role)).toEqual(libraryRoles().map(({ name }) => name));
  expect(library).toContainEqual(
    expect.objectContaining({ role: 'complaints-specialist', title: 'Complaints specialist', duties: 10 }),
  );
});

test('a role goes into a file of its own, in the locale of the project, and proposals stay proposals', async () => {
  const cwd = hotline();
  const { exit, stdout, stderr } = await run(['jobs', 'add', 'service-agent'], { cwd, columns: 140 });
  expect(exit).toBe(0);
  expect(stdout).toMatch(/Answers calls and settles.*│ yes +│ calls-answered \(calls answered\)/);
  expect(stdout).toMatch(/Calls back when.*│ yes +│ call-backs-kept \(calling back, promises and appointments\)/);
  expect(stdout).not.toContain('complaints-settled');
  const role = roleIn(cwd, 'roles/service-agent.yaml');
  expect(role).toMatchObject({ id: 'service-agent', title: 'Customer service agent', 'reports-to': 'team-leader' });
  expect(role.review).toBe('2028-01-01');
  expect(standardsOf(role).every((one) => one === undefined)).toBe(true);
  expect(stderr).toContain('Customer service agent added as service-agent in roles/service-agent.yaml.');
  expect(stderr).toContain('The proposed standards were not entered.');
  expect(stderr).toContain('No standard measures the essential duties 1, 2, 3, 4, 5 yet.');
  expect(stderr).toContain('No job carries these standards: complaints-settled, lights-on');
});

test.each(['--link', '--yes'])('%s enters them, and lint then speaks of the rest alone', async (option) => {
  const cwd = hotline();
  const { stderr } = await run(['jobs', 'add', 'service-agent', option], { cwd });
  expect(standardsOf(roleIn(cwd, 'roles/service-agent.yaml'))).toEqual([
    ['calls-answered'],
    undefined,
    ['call-backs-kept'],
    undefined,
    undefined,
    undefined,
  ]);
  expect(stderr).toContain('No standard measures the essential duties 2, 4, 5 yet.');
  const { findings } = JSON.parse((await run(['lint', '--format', 'json'], { cwd })).stdout);
  const about = (rule: string) => findings.filter((one: { rule: string }) => one.rule === rule);
  expect(about('duty-unmeasured').length).toBe(3);
  expect(about('standard-without-job').map((one: { on: string }) => one.on)).toEqual([
    'complaints-settled',
    'lights-on',
  ]);
  expect(about('known-reference')).toEqual([]);
  expect(findings.filter(({ file }: { file: string }) => file === 'roles/service-agent.yaml').length).toBe(3);
});

test('standards nobody is named for are free; what other jobs carry is told, not taken', async () => {
  const cwd = hotline();
  await run(['jobs', 'add', 'complaints-specialist', '--link'], { cwd });
  expect(standardsOf(roleIn(cwd, 'roles/complaints-specialist.yaml'))[3]).toEqual(['complaints-settled']);
  const again = await run(['jobs', 'add', 'complaints-specialist', '--as', 'second', '--link'], { cwd });
  expect(standardsOf(roleIn(cwd, 'roles/second.yaml')).every((one) => one === undefined)).toBe(true);
  expect(again.stderr).toContain('Other jobs carry standards about these duties: complaints-settled.');
});

test('the JSON contract names matches with their standing and reason', async () => {
  const cwd = hotline();
  const added = JSON.parse((await run(['jobs', 'add', 'service-agent', '--format', 'json'], { cwd })).stdout);
  expect(added).toMatchObject({ version: 1, file: 'roles/service-agent.yaml', linked: false });
  expect(added.job.id).toBe('service-agent');
  expect(added.matches[0]).toEqual({
    duty: 1,
    standard: 'calls-answered',
    standing: 'named',
    about: [{ subject: 'calls-answered', words: ['calls', 'answered'] }],
  });
  expect(added.standardsWithoutJob).toEqual(['complaints-settled', 'lights-on']);
});

test('--to adds to a file that is there, and leaves its comments', async () => {
  const cwd = hotline();
  const { exit } = await run(['jobs', 'add', 'teller', '--to', 'roles/roles.yaml', '--reports-to', 'team-leader'], {
    cwd,
  });
  expect(exit).toBe(0);
  const text = readFileSync(path.join(cwd, 'roles/roles.yaml'), 'utf8');
  expect(text.startsWith(String(HOTLINE['roles/roles.yaml']))).toBe(true);
  expect(roleIn(cwd, 'roles/roles.yaml')).toMatchObject({ id: 'teller', 'reports-to': 'team-leader' });
});

test('--dry-run shows the change and writes nothing', async () => {
  const cwd = hotline();
  const before = filesIn(cwd);
  const { stdout, exit } = await run(['jobs', 'add', 'teller', '--dry-run'], { cwd });
  expect(exit).toBe(0);
  expect(stdout).toContain('+++ b/roles/teller.yaml');
  expect(stdout).toContain('+  - id: teller');
  expect(filesIn(cwd)).toEqual(before);
});

test('a Chinese project gets Chinese text alone; the title names the role as well', async () => {
  const cwd = hotline({ 'csm.yaml': 'csm: 1\norganization: {name: 河滨银行}\nlocale: zh-CN\n' });
  const { exit, stderr } = await run(['--lang', 'zh-CN', 'jobs', 'add', '柜员'], { cwd });
  expect(exit).toBe(0);
  expect(stderr).toContain('已将柜员作为 teller 加入 roles/teller.yaml。');
  expect(readFileSync(path.join(cwd, 'roles/teller.yaml'), 'utf8')).not.toMatch(/[a-z]{3,} [a-z]{3,}/);
  expect(roleIn(cwd, 'roles/teller.yaml').title).toBe('柜员');
});

test.each<[what: string, args: string[], said: string]>([
  ['unknown role', ['complaint-specialist'], 'Did you mean "complaints-specialist"?'],
  ['nothing like it', ['zzzzzz'], 'csm jobs add lists what it has.'],
  ['id in use', ['team-leader'], 'The id "team-leader" is in use already, in roles/roles.yaml.'],
  ['id of a standard', ['teller', '--as', 'calls-answered'], 'is in use already, in blueprints/phone.yaml.'],
  ['no id', ['teller', '--as', 'Top Teller'], '"Top Teller" is no id.'],
  ['unknown superior', ['teller', '--reports-to', 'team-leadr'], 'Did you mean "team-leader"?'],
  ['a file outside', ['teller', '--to', '../roles.yaml'], 'Roles do not go into "../roles.yaml".'],
  ['the settings', ['teller', '--to', 'csm.yaml'], 'Roles do not go into "csm.yaml".'],
  ['the file of a client', ['teller', '--to', 'clients/north.yaml'], 'Roles do not go into "clients/north.yaml".'],
  ['no YAML', ['teller', '--to', 'roles/teller.txt'], 'Roles do not go into "roles/teller.txt".'],
  ['a broken file', ['teller', '--to', 'roles/broken.yaml'], '"roles/broken.yaml" cannot be read as it stands.'],
])('refused, and nothing written: %s', async (_, args, said) => {
  const cwd = hotline({ 'roles/broken.yaml': 'roles: [\n' });
  const contents = () => filesIn(cwd).map((file) => [file, readFileSync(path.join(cwd, file), 'utf8')]);
  const before = contents();
  const { exit, stderr, stdout } = await run(['jobs', 'add', ...args], { cwd });
  expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
  expect(stderr).toContain(said);
  expect(contents()).toEqual(before);
});

test('a file that could not be written is not left in half', async () => {
  const cwd = hotline();
  writeFileSync(path.join(cwd, 'roles/sub'), 'a file where a folder should be');
  const { exit } = await run(['jobs', 'add', 'teller', '--to', 'roles/sub/teller.yaml'], { cwd });
  expect(exit).not.toBe(0);
  expect(existsSync(path.join(cwd, 'roles/sub/teller.yaml'))).toBe(false);
});

test('while csm.yaml cannot be read, the languages are not known and nothing is added', async () => {
  const cwd = hotline({ 'csm.yaml': 'csm: 1\norganization: {name: River Bank\n' });
  const { exit, stderr } = await run(['jobs', 'add', 'teller'], { cwd });
  expect(exit).toBe(2);
  expect(stderr).toContain('csm.yaml cannot be read, so the languages of the project are not known.');
  expect(existsSync(path.join(cwd, 'roles/teller.yaml'))).toBe(false);
});
