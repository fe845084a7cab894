import { readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { execa } from 'execa';
import { expect, test } from 'vitest';
import { filesIn, folderWith, PROJECT, temporaryFolder } from '../cli/support.js';
import { BIN, csm, ENV, ROOT } from './support.js';

const packaged = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));

test('the version is that of the package', async () => {
  expect(await csm(['--version'])).toMatchObject({ exitCode: 0, stdout: packaged.version });
});

test('csm alone tells what there is, in 80 columns', async () => {
  const { exitCode, stdout, stderr } = await csm([], { env: { ...ENV, COLUMNS: '80' } });
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(String(stdout)).toMatchInlineSnapshot(`
    "Usage: csm [options] [command]

    Design customer service standards: blueprints in, checked standards and
    printable documents out.

    Options:
      -V, --version                       print the version
      --lang <language>                   language csm speaks (choices: en, zh-CN)
      -h, --help                          show this help

    Commands:
      init [options] [dir]                Start a project from a template
      walk [options] [blueprint]          Lead through the nine steps as a
                                          conversation; every answer goes into the
                                          files at once
      status [options] [project]          Show where each encounter stands in the
                                          nine steps, and what comes next
      lint [options] [paths...]           Check a project, or some of its files
      explain [options] [rule]            Explain a rule: why it exists, a bad and a
                                          good example; without a rule, list them
                                          all
      standards [options]                 List and show the standards, make their
                                          documents
      jobs [options]                      List and show the jobs, add some from the
                                          role library, make their descriptions
      import [options] <table> [project]  Make a draft blueprint of a list of
                                          standards, CSV or Excel, or bring back a
                                          table that csm export wrote
      export [options] <table> [project]  Write standards, behaviors and
                                          expectations to a table to fill in and
                                          import again
      lsp [options]                       The language server for editors, over
                                          standard input and output
      schema [options] [kind]             Print the JSON Schema of the format:
                                          project (csm.yaml), client (clients) or
                                          blueprint (blueprints and roles)
      help [command]                      show the help of a command"
  `);
});

test('exit codes reach the shell: 0 clean, 1 findings, 2 usage', async () => {
  const cwd = folderWith({ ...PROJECT, 'bad/csm.yaml': 'csm: 1\n' });
  const codes = await Promise.all([['lint'], ['lint', 'bad'], ['lnt']].map((args) => csm(args, { cwd })));
  expect(codes.map(({ exitCode }) => exitCode)).toEqual([0, 1, 2]);
});

/** The formats that need none of the large engines; test/slow builds all of them. */
const FORMATS = 'html,md,csv,json';

test('from init to documents, run from another folder; twice gives the same bytes', async () => {
  const home = temporaryFolder();
  const elsewhere = temporaryFolder();
  const init = await csm(['init', 'demo', '--template', 'parcel', '--locale', 'en,zh-CN', '--yes'], { cwd: home });
  expect(init.exitCode).toBe(0);
  const project = path.join(home, 'demo');
  const relative = path.relative(elsewhere, project);
  expect(await csm(['lint', relative], { cwd: elsewhere })).toMatchObject({ exitCode: 0 });

  const builds = [
    csm(['standards', 'build', relative, '--format', FORMATS, '--out', 'a'], { cwd: elsewhere }),
    csm(['standards', 'build', '--format', FORMATS, '--out', path.join(elsewhere, 'b')], {
      cwd: path.join(project, 'roles'),
      env: { ...ENV, LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8', TZ: 'Asia/Shanghai' },
    }),
  ];
  for (const { exitCode } of await Promise.all(builds)) expect(exitCode).toBe(0);
  const [a, b] = ['a', 'b'].map((folder) => path.join(elsewhere, folder)) as [string, string];
  expect(filesIn(a).length).toBeGreaterThan(40);
  expect(filesIn(b)).toEqual(filesIn(a));
  for (const file of filesIn(a))
    expect(readFileSync(path.join(b, file)).equals(readFileSync(path.join(a, file))), file).toBe(true);
  expect(filesIn(project).filter((file) => file.startsWith('documents/'))).toEqual([]);
});

test('a link to the program, as npm makes it, works', { skip: process.platform === 'win32' }, async () => {
  const cwd = folderWith(PROJECT);
  symlinkSync(BIN, path.join(cwd, 'csm'));
  const { stdout } = await execa(process.execPath, [path.join(cwd, 'csm'), 'lint'], { cwd, env: ENV });
  expect(stdout).toBe('No findings in 3 files.');
});
