import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Files, folderWith, PROJECT, run } from '../cli/support.js';
import { CTRL_C, CTRL_U, CTRL_Z, ENTER, Terminal } from './terminal.js';

const BLUEPRINT = 'blueprints/parcel.yaml';

const SMALL: Files = {
  'csm.yaml': 'csm: 1\norganization: {name: Swift Parcel}\n',
  [BLUEPRINT]: `service: {id: parcel, name: Overnight parcel}
encounters:
  - id: collection
    name: The courier collects the parcel
    known: observed
    steps: [{id: hand-over, customer: Hands the parcel over}]
`,
};

const FIRST = 'What do customers want here?';

function sit(
  files: Files = SMALL,
  args: string[] = [],
  world: Partial<ConstructorParameters<typeof Terminal>[1]> = {},
) {
  const cwd = folderWith(files);
  const terminal = new Terminal(['walk', ...args], { cwd, ...world });
  const text = (file = BLUEPRINT) => readFileSync(path.join(cwd, file), 'utf8');
  const data = () => parse(text()).encounters[0];
  return { cwd, terminal, text, data };
}

test('Ctrl-C says where it stopped and how to go on, and loses nothing', async () => {
  const { cwd, terminal, data } = sit();
  await terminal.when(FIRST, `Come on time${ENTER}`);
  await terminal.when('A short id', CTRL_C);
  expect(await terminal.end()).toBe(2);
  expect(terminal.news).toContain(
    'Stopped at The courier collects the parcel: step 2 of 9. Every answer is in the files.',
  );
  expect(terminal.news).toContain('Go on any time with: csm walk');
  expect(data().expectations).toEqual([{ id: 'come-time', says: 'Come on time' }]);
  const again = new Terminal(['walk'], { cwd });
  await again.when('How important', CTRL_C);
  await again.end();
});

test.each([
  ['in brackets', '\u001b[200~Come on time,\nand be\r\n  polite\n\u001b[201~'],
  ['as raw keys', 'Come on time,\rand be\rpolite'],
])('several lines pasted %s are one answer', async (_, keys) => {
  const { terminal, data } = sit();
  await terminal.when(FIRST, keys);
  await terminal.until('polite');
  terminal.press(ENTER);
  await terminal.until('A short id');
  expect(data().expectations[0].says).toBe('Come on time, and be polite');
  terminal.press(CTRL_C);
  await terminal.end();
});

test('raw lines that end in Enter are one answer too', async () => {
  const { terminal, data } = sit();
  await terminal.when(FIRST, 'Come on time\rand be polite\r');
  await terminal.when('A short id', CTRL_C);
  await terminal.end();
  expect(data().expectations.map(({ says }: { says: string }) => says)).toEqual(['Come on time and be polite']);
});

test('< goes back, - skips, Ctrl-Z takes back, ? explains, / opens the menu', async () => {
  const { terminal, data } = sit();
  await terminal.when(FIRST, `?${ENTER}`);
  await terminal.until('Only the concrete end can');
  await terminal.when(FIRST, `Come on time${ENTER}`);
  await terminal.when('A short id', `soon${ENTER}`);
  await terminal.when('What is it about?', '-');
  await terminal.when('How important', `9${ENTER}`);
  await terminal.when('how do they rate us', `<${ENTER}`);
  await terminal.when(/How important[^?]*\?[\s\S]*› 9/, `${CTRL_U}8${ENTER}`);
  await terminal.when('how do they rate us', CTRL_Z);
  await terminal.until('Taken back.');
  expect(data().expectations[0].importance).toBe(9);
  await terminal.when('How important', CTRL_Z);
  await terminal.until('Taken back.');
  expect(data().expectations[0]).toEqual({ id: 'soon', says: 'Come on time' });
  await terminal.when('How important', `/${ENTER}`);
  await terminal.choose('What now?', 'Map');
  await terminal.choose('Go to which encounter?', '●○');
  await terminal.choose('To which step?', '● 1');
  await terminal.until('The sequence');
  await terminal.choose('What now?', 'Change or remove');
  await terminal.choose('Which one?', 'step: Hands the parcel over');
  await terminal.choose('What about it?', 'customer action');
  await terminal.when('› Hands the parcel over', `, wrapped${ENTER}`);
  await terminal.choose('What now?', 'Stop for today');
  expect(await terminal.end()).toBe(0);
  expect(data().steps[0].customer).toBe('Hands the parcel over, wrapped');
});

test('what is removed takes along what refers to it; what is moved keeps its comments', async () => {
  const blueprint = `service: {id: parcel, name: Overnight parcel}
encounters:
  - id: collection
    name: Collection
    known: observed
    steps:
      # First of all.
      - {id: ring, customer: Opens the door}
      - {id: hand-over, customer: Hands the parcel over}
    expectations:
      - {id: on-time, says: Come on time, importance: 9, performance: 7, source: {method: survey}}
      - {id: polite, says: Be polite, importance: 8, performance: 7, source: {method: survey}}
    behaviors:
      - {id: arrive, does: Arrives in the window, answers: [on-time, polite]}
`;
  const { terminal, data, text } = sit({ ...SMALL, [BLUEPRINT]: blueprint }, [
    '--encounter',
    'collection',
    '--step',
    '2',
  ]);
  await terminal.when('Who does it?', '-');
  await terminal.choose('What now?', 'Change or remove');
  await terminal.choose('Which one?', 'expectation: Come on time');
  await terminal.choose('What about it?', 'Remove it');
  await terminal.choose('Remove “Come on time”, and the 1 place that refer to it?', 'yes');
  await terminal.choose('What now?', 'Map');
  await terminal.choose('Go to which encounter?', '●');
  await terminal.choose('To which step?', '● 1');
  await terminal.choose('What now?', 'Change or remove');
  await terminal.choose('Which one?', 'step: Opens the door');
  await terminal.choose('What about it?', 'Move it down');
  await terminal.choose('What now?', 'Stop for today');
  await terminal.end();
  expect(data().expectations.map(({ id }: { id: string }) => id)).toEqual(['polite']);
  expect(data().behaviors[0].answers).toEqual(['polite']);
  expect(text()).toContain(`    steps:
      - {id: hand-over, customer: Hands the parcel over}
      # First of all.
      - {id: ring, customer: Opens the door}
`);
});

test('an id that is taken, a rating off the scale: asked again, with what was typed', async () => {
  const { terminal } = sit();
  await terminal.when(FIRST, `Come on time${ENTER}`);
  await terminal.when('A short id', `hand-over${ENTER}`);
  await terminal.until('hand-over is taken already.');
  terminal.press(`${CTRL_U}on-time${ENTER}`);
  await terminal.when('What is it about?', ENTER);
  await terminal.when('How important', `11${ENTER}`);
  await terminal.until('A number from 1 to 10');
  terminal.press(`${CTRL_U}9${ENTER}`);
  await terminal.when('how do they rate us', CTRL_C);
  await terminal.end();
});

test('a narrow window is spoken of once, and the header goes over two lines', async () => {
  const { terminal } = sit(SMALL, [], { cols: 50 });
  await terminal.when(FIRST, `Come on time${ENTER}`);
  await terminal.when('A short id', CTRL_C);
  await terminal.end();
  expect(terminal.text.match(/This window has 50 columns/g)).toHaveLength(1);
  expect(terminal.text).toMatch(/The courier collects the parcel\s*\nstep 2 of 9/);
});

test('a read-only file: the answer is kept until it can be written', async () => {
  const { cwd, terminal, data } = sit();
  await terminal.until(FIRST);
  chmodSync(path.join(cwd, BLUEPRINT), 0o444);
  terminal.press(`Come on time${ENTER}`);
  await terminal.until(/read-only[\s\S]*Your answer is not lost/);
  chmodSync(path.join(cwd, BLUEPRINT), 0o644);
  await terminal.choose('Try again?', 'try again');
  await terminal.when('A short id', CTRL_C);
  await terminal.end();
  expect(data().expectations[0].says).toBe('Come on time');
});

test('a file that an editor saves meanwhile is merged, and that is said', async () => {
  const { cwd, terminal, text } = sit();
  await terminal.until(FIRST);
  writeFileSync(path.join(cwd, BLUEPRINT), `${SMALL[BLUEPRINT]}# of the editor\n`);
  terminal.press(`Come on time${ENTER}`);
  await terminal.until(`${BLUEPRINT} was changed elsewhere meanwhile; your answer was added`);
  expect(text()).toMatch(/says: Come on time[\s\S]*# of the editor/);
  terminal.press(CTRL_C);
  await terminal.end();
});

test('of several services one is chosen, or named', async () => {
  const files = {
    ...SMALL,
    'blueprints/counter.yaml': 'service: {id: counter, name: Counter}\n',
  };
  const { cwd, terminal } = sit(files);
  await terminal.choose('Which service?', 'Overnight parcel');
  await terminal.when(FIRST, CTRL_C);
  await terminal.end();
  const byId = new Terminal(['walk', 'counter'], { cwd });
  await byId.when('In which moment', CTRL_C);
  await byId.end();
  expect(byId.news).toContain('csm walk counter');
  const byFile = new Terminal(['walk', 'blueprints/counter.yaml'], { cwd });
  await byFile.when('In which moment', CTRL_C);
  await byFile.end();
});

test('a project with findings can be walked', async () => {
  const broken = `${SMALL[BLUEPRINT]}    stage: lunch\n    segments: [nobody]\n    behaviors: [{id: B b, does: [x]}, {does: y}]\n`;
  const { terminal, data } = sit({ ...SMALL, [BLUEPRINT]: broken });
  await terminal.when(FIRST, `Come on time${ENTER}`);
  await terminal.when('A short id', CTRL_C);
  await terminal.end();
  expect(data()).toMatchObject({ stage: 'lunch', expectations: [{ says: 'Come on time' }] });
});

test('YAML that cannot be read is shown as lint shows it', async () => {
  const { terminal } = sit({ ...SMALL, [BLUEPRINT]: 'service: {id: [\n' });
  expect(await terminal.end()).toBe(1);
  expect(terminal.text).toMatch(/parcel\.yaml:\d+:\d+ +error +yaml-syntax/);
});

test.each([
  ['en_US.UTF-8', 'csm walk is a conversation and needs a terminal'],
  ['zh_CN.UTF-8', 'csm walk 是一问一答，需要在终端中运行'],
])('without a terminal: one clear line, %s', async (LANG, line) => {
  const cwd = folderWith(PROJECT);
  const { exit, stderr } = await run(['walk'], { cwd, env: { LANG } });
  expect(exit).toBe(2);
  expect(stderr).toContain(line);
});

test.each([
  [['--step', '10'], '"10" is none of the nine steps.'],
  [['nowhere'], 'There is no file and no service "nowhere".'],
  [['parsel'], 'Did you mean "parcel"?'],
  [['--encounter', 'colection'], 'Did you mean "collection"?'],
  [['csm.yaml'], '"csm.yaml" is no blueprint of a project.'],
])('%j is refused with a hint', async (args, hint) => {
  const { terminal } = sit(SMALL, args);
  expect(await terminal.end()).toBe(2);
  expect(terminal.text).toContain(hint);
});

test('a blank project, as init makes it, is walked from where it is open', async () => {
  const cwd = folderWith({});
  const init = new Terminal(['init', '.', '--template', 'blank', '--name', '河滨银行', '--locale', 'zh-CN', '--yes'], {
    cwd,
    lang: 'zh_CN',
  });
  expect(await init.end()).toBe(0);
  const terminal = new Terminal(['walk'], { cwd, lang: 'zh_CN' });
  await terminal.when(/第 \d\/9 步/, CTRL_C);
  expect(await terminal.end()).toBe(2);
  expect(terminal.text).toContain('随时可以继续：csm walk');
});
