import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { spawn } from '@lydell/node-pty';
import { expect, onTestFinished, test } from 'vitest';
import { folderWith, PROJECT } from '../cli/support.js';
import { BIN, ENV } from './support.js';

const FILES = { ...PROJECT, 'roles/roles.yaml': 'roles: [{id: leader, title: Team leader}]\n' };

/** csm in a terminal: types `keys` once `question` stands there, and waits for the end. */
async function answer(cwd: string, question: string, keys: string, lang = 'en_US') {
  const env = { ...process.env, ...ENV, LANG: `${lang}.UTF-8`, LC_ALL: `${lang}.UTF-8`, TERM: 'xterm' };
  const args = [BIN, 'jobs', 'add', 'service-agent', '--as', 'agent'];
  const terminal = spawn(process.execPath, args, { cwd, cols: 100, rows: 40, env });
  let screen = '';
  let typed = false;
  const exit = await new Promise<number>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`waited in vain for ${question}; seen:\n${screen}`)), 8_000);
    onTestFinished(() => clearTimeout(timer));
    terminal.onData((data) => {
      screen += data;
      if (typed || !stripVTControlCharacters(screen).includes(question)) return;
      typed = true;
      terminal.write(keys);
    });
    terminal.onExit(({ exitCode }) => resolve(exitCode));
  });
  return { exit, text: stripVTControlCharacters(screen), file: path.join(cwd, 'roles/agent.yaml') };
}

test.each([
  ['en_US', 'Enter the proposed standard under its duty?'],
  ['zh_CN', '把建议的标准填入对应职责？'],
])('in a terminal it asks whether to enter the standards (%s)', async (lang, question) => {
  const { exit, file } = await answer(folderWith(FILES), question, '\r', lang);
  expect(exit).toBe(0);
  expect(readFileSync(file, 'utf8')).toContain('standards: [answered-in-time]');
});

test('no enters none', async () => {
  const { exit, file } = await answer(folderWith(FILES), 'under its duty?', 'n\r');
  expect(exit).toBe(0);
  expect(readFileSync(file, 'utf8')).not.toContain('standards: [');
});

test('Ctrl-C writes nothing', async () => {
  const { exit, text, file } = await answer(folderWith(FILES), 'under its duty?', '\u0003');
  expect(exit).toBe(2);
  expect(text).toContain('Cancelled. Nothing was written.');
  expect(existsSync(file)).toBe(false);
});
