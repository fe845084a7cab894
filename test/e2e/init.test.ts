import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { spawn } from '@lydell/node-pty';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { DOCUMENT_KINDS } from '../../src/model/schema/pack.js';
import { templateNames } from '../../src/workspace/templates.js';
import { filesIn, folderWith, temporaryFolder } from '../cli/support.js';
import { BIN, ENV } from './support.js';

const DOWN = '\u001b[B';
const ENTER = '\r';
const CTRL_C = '\u0003';

type Dialogue = [waitFor: string | RegExp, keys: string][];

/** csm in a terminal of 80 columns: answers each text once it stands there, then waits for the end. */
async function interact(args: string[], cwd: string, dialogue: Dialogue, lang = 'en_US') {
  const env = { ...process.env, ...ENV, LANG: `${lang}.UTF-8`, LC_ALL: `${lang}.UTF-8`, TERM: 'xterm' };
  const terminal = spawn(process.execPath, [BIN, ...args], { cwd, cols: 80, rows: 30, env });
  let screen = '';
  let exit: number | undefined;
  let check = () => {};
  terminal.onExit(({ exitCode }) => {
    exit = exitCode;
    check();
  });
  terminal.onData((data) => {
    screen += data;
    check();
  });
  onTestFinished(() => {
    if (exit === undefined) terminal.kill();
  });
  const until = (what: string, happened: () => boolean) =>
    new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`waited in vain for ${what}; seen:\n${screen}`)), 8_000);
      check = () => {
        if (!happened()) return;
        clearTimeout(timer);
        resolve();
      };
      check();
    });
  let seen = 0;
  for (const [waitFor, keys] of dialogue) {
    await until(`${waitFor}`, () => stripVTControlCharacters(screen.slice(seen)).search(waitFor) >= 0);
    seen = screen.length;
    terminal.write(keys);
  }
  await until('the end', () => exit !== undefined);
  const text = stripVTControlCharacters(screen);
  expect(text).not.toMatch(/^\s+at .*[\d)]$/m);
  return { exit, text };
}

const configOf = (folder: string) => parse(readFileSync(path.join(folder, 'csm.yaml'), 'utf8'));

test('asks five questions; Enter takes what is offered, but a name must be given', async () => {
  const cwd = temporaryFolder();
  const { exit, text } = await interact(['init'], cwd, [
    ['Which folder', ENTER],
    ['Which industry', ENTER],
    ['name of the organization', ENTER],
    ['Please write a name.', `River "Bank"${ENTER}`],
    ['language', ENTER],
    ['Which documents', ENTER],
  ]);
  expect(exit).toBe(0);
  expect(text).toContain('6 files written in .:');
  expect(text).toContain('csm standards build   make its documents');
  expect(configOf(cwd)).toMatchObject({ organization: { name: 'River "Bank"' }, locale: 'en' });
});

test('arrow keys choose; a folder with a space is made', async () => {
  const cwd = temporaryFolder();
  const { exit } = await interact(['init'], cwd, [
    ['Which folder', `my project${ENTER}`],
    ['Which industry', DOWN.repeat(templateNames().indexOf('parcel'))],
    ['❯ An overnight parcel service', ENTER],
    ['name of the organization', `河滨 Post${ENTER}`],
    ['language', DOWN],
    ['❯ 简体中文', DOWN],
    ['❯ Both', ENTER],
    ['Which documents', `${DOWN} `],
    ['◯ SOP', ENTER],
  ]);
  expect(exit).toBe(0);
  const config = configOf(path.join(cwd, 'my project'));
  expect(config).toMatchObject({
    locale: ['en', 'zh-CN'],
    organization: { name: { en: '河滨 Post', 'zh-CN': '河滨 Post' } },
    documents: { kinds: DOCUMENT_KINDS.filter((kind) => kind !== 'sop') },
  });
});

test('only what the command line left open is asked', async () => {
  const cwd = temporaryFolder();
  const { exit, text } = await interact(['init', 'd', '--name', 'X', '--template', 'blank'], cwd, [
    ['language', ENTER],
    ['Which documents', ENTER],
  ]);
  expect(exit).toBe(0);
  expect(text).not.toContain('Which folder');
  expect(existsSync(path.join(cwd, 'd/csm.yaml'))).toBe(true);
});

const CANCELLED: [string, Dialogue][] = [
  ['at the first question', [['Which folder', CTRL_C]]],
  [
    'in a list',
    [
      ['Which folder', `d${ENTER}`],
      ['Which industry', CTRL_C],
    ],
  ],
];

test.each(CANCELLED)('Ctrl-C %s: nothing is written, one plain line', async (_, dialogue) => {
  const cwd = temporaryFolder();
  const { exit, text } = await interact(['init'], cwd, dialogue);
  expect(exit).toBe(2);
  expect(text).toContain('Cancelled. Nothing was written.');
  expect(filesIn(cwd)).toEqual([]);
});

test('in Chinese, to the end and cancelled', async () => {
  const cwd = temporaryFolder();
  const { exit, text } = await interact(
    ['init'],
    cwd,
    [
      ['项目放在哪个文件夹', ENTER],
      ['哪个行业', ENTER],
      ['组织名称', `河滨银行${ENTER}`],
      ['文档用哪种语言', ENTER],
      ['需要哪些文档', CTRL_C],
    ],
    'zh_CN',
  );
  expect(exit).toBe(2);
  expect(text).toContain('已取消，没有写入任何内容。');
  expect(filesIn(cwd)).toEqual([]);
});

test('who is asked in Chinese is offered Chinese documents', async () => {
  const cwd = temporaryFolder();
  const args = ['init', '.', '--name', '河滨银行', '--template', 'blank', '--documents', 'sop,card'];
  await interact(args, cwd, [['文档用哪种语言', ENTER]], 'zh_CN');
  expect(configOf(cwd)).toMatchObject({ locale: 'zh-CN', documents: { kinds: ['sop', 'card'] } });
});

test('a folder that holds a project is refused when it is named', async () => {
  const cwd = folderWith({ 'csm.yaml': 'csm: 1\n' });
  const { text } = await interact(['init'], cwd, [
    ['Which folder', ENTER],
    [/already|Which industry/, CTRL_C],
  ]);
  expect(text).not.toContain('Which industry');
});

test('a folder named on the command line is refused before anything is asked', async () => {
  const cwd = folderWith({ 'csm.yaml': 'csm: 1\n' });
  const { exit, text } = await interact(['init', '.'], cwd, []);
  expect(exit).toBe(2);
  expect(text).toContain('There is a project in "." already');
});
