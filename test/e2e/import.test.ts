import { existsSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { spawn } from '@lydell/node-pty';
import { expect, onTestFinished, test } from 'vitest';
import { folderWith, PROJECT } from '../cli/support.js';
import { BIN, ENV } from './support.js';

const FILES = { ...PROJECT, 'pledges.csv': 'Pledge,Target\nAnswer calls in 20 seconds,80%\n' };

/** csm import in a terminal: types `keys` once the question stands there, and waits for the end. */
async function answer(question: string, keys: string, lang = 'en_US') {
  const cwd = folderWith(FILES);
  const env = { ...process.env, ...ENV, LANG: `${lang}.UTF-8`, LC_ALL: `${lang}.UTF-8`, TERM: 'xterm' };
  const terminal = spawn(process.execPath, [BIN, 'import', 'pledges.csv'], { cwd, cols: 60, rows: 30, env });
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
  const written = existsSync(path.join(cwd, 'blueprints/pledges.yaml'));
  return { exit, written, text: stripVTControlCharacters(screen) };
}

test.each([
  ['en_US', 'Write blueprints/pledges.yaml?'],
  ['zh_CN', '写入 blueprints/pledges.yaml 吗？'],
])('in a terminal it shows the blueprint and asks (%s)', async (lang, question) => {
  const { exit, written, text } = await answer(question, '\r', lang);
  expect([exit, written]).toEqual([0, true]);
  expect(text).toContain('+            statement: Answer calls in 20 seconds');
});

test('no writes nothing', async () => {
  const { exit, written, text } = await answer('Write blueprints/pledges.yaml?', 'n\r');
  expect([exit, written]).toEqual([0, false]);
  expect(text).toContain('Nothing was written.');
});

test('Ctrl-C writes nothing', async () => {
  const { exit, written } = await answer('Write blueprints/pledges.yaml?', '\u0003');
  expect([exit, written]).toEqual([2, false]);
});
