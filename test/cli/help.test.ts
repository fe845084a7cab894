import { expect, test } from 'vitest';
import { templateNames } from '../../src/workspace/templates.js';
import { run } from './support.js';

const COMMANDS = [
  'csm',
  'csm init',
  'csm lint',
  'csm explain',
  'csm standards',
  'csm standards build',
  'csm standards diff',
  'csm standards list',
  'csm standards show',
  'csm jobs',
  'csm jobs build',
  'csm jobs list',
  'csm jobs show',
  'csm lsp',
  'csm schema',
];

test.each(COMMANDS)('help of %s', async (command) => {
  const { exit, stdout, stderr } = await run([...command.split(' ').slice(1), '--help']);
  expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
  expect(stdout).toContain(`Usage: ${command} `);
  if (command !== 'csm') expect(stdout).toContain('Examples:\n  csm ');
});

test.each(COMMANDS)('Chinese help of %s has no English heading', async (command) => {
  const { exit, stdout } = await run([...command.split(' ').slice(1), '--help', '--lang', 'zh-CN']);
  expect(exit).toBe(0);
  expect(stdout).toMatch(/^用法/);
  expect(stdout).not.toMatch(/^(?:Usage|Options|Commands|Examples|Arguments):/m);
  expect(stdout).toMatch(/--help\s+显示帮助/);
});

test('csm alone prints its help as a result', async () => {
  const { exit, stdout, stderr } = await run([]);
  expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
  expect(stdout).toContain('Commands:');
});

test('csm with a language and nothing else prints its help as a result', async () => {
  expect(await run(['--lang', 'zh-CN'])).toMatchObject({ exit: 0, stderr: '' });
});

test('a group of commands alone prints its help, but is wrong usage', async () => {
  const { exit, stdout, stderr } = await run(['standards']);
  expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
  expect(stderr).toContain('Usage: csm standards');
});

test.each([['--version'], ['-V'], ['--version', '--lang', 'zh-CN']])('%s prints the version', async (...argv) => {
  const { exit, stdout } = await run(argv);
  expect(exit).toBe(0);
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\S*\n$/);
});

test.each([80, 120, 200])('option help fits a terminal of %i columns', async (columns) => {
  const { stdout } = await run(['standards', 'build', '--help'], { columns });
  const [options = ''] = stdout.split('\nExamples:');
  expect(Math.max(...options.split('\n').map((line) => line.length))).toBeLessThanOrEqual(columns);
});

test.each<[string[], string]>([
  [['lnt'], 'There is no command "lnt". Did you mean "lint"?'],
  [['standards', 'bild'], 'There is no command "bild". Did you mean "build"?'],
  [['frobnicate'], 'There is no command "frobnicate". See: csm --help'],
  [['lint', '--formt', 'json'], 'There is no option "--formt" here. Did you mean "--format"?'],
  [['init', '--force'], 'There is no option "--force" here. See: csm init --help'],
  [['lint', '--format', 'xml'], 'Choose from: pretty, json, sarif, github, gitlab, junit, markdown, html.'],
  [['lint', '--format'], 'needs a value.'],
  [['init', '--template', 'circus'], `Choose from: ${templateNames().join(', ')}.`],
  [['init', '--yes', '--locale', 'zh'], '"zh" is not a value for --locale. Did you mean "zh-CN"?'],
  [['init', '--yes', '--name', ' '], 'The name of the organization is empty or holds control characters.'],
  [['standards', 'show'], 'The argument <id> is missing.'],
  [['standards', 'list', 'a', 'b'], 'There are more arguments than this command takes.'],
  [
    ['standards', 'build', '--format', 'rtf'],
    'is not a value for --format. Choose from: html, docx, pdf, md, xlsx, csv, json.',
  ],
  [['standards', 'build', '--only', 'manul'], 'Did you mean "manual"?'],
  [
    ['standards', 'build', '--only', ''],
    'Choose from: manual, sop, card, job, charter, checklist, survey, scorecard, trace, data.',
  ],
  [['schema', 'bluprint'], 'Did you mean "blueprint"?'],
  [['lint', '--lang', 'fr'], 'Choose from: en, zh-CN.'],
  [['--lang'], 'needs a value.'],
])('wrong usage: csm %j', async (argv, message) => {
  const { exit, stdout, stderr } = await run(argv);
  expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
  expect(stderr).toMatch(/^csm: /);
  expect(stderr).toContain(message);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

test.each<[string[], string]>([
  [['lnt'], 'csm: 没有命令“lnt”。是不是想写“lint”？'],
  [['lint', '--formt', 'json'], 'csm: 这里没有选项“--formt”。是不是想写“--format”？'],
  [['standards', 'show'], 'csm: 缺少参数 <id>。'],
  [['standards', 'list', 'a', 'b'], 'csm: 参数过多。'],
  [['lint', '--format', 'xml'], '不能取值“xml”。可选：pretty、json、sarif、github、gitlab、junit、markdown、html。'],
  [['standards', 'build', '--only', 'manul'], '是不是想写“manual”？'],
  [['lint'], 'csm: “.”及其上级文件夹中都没有 csm.yaml。'],
  [['lint', 'nowhere'], 'csm: 没有文件或文件夹“nowhere”，请检查路径。'],
])('wrong usage in Chinese: csm %j', async (argv, message) => {
  const { exit, stderr } = await run([...argv, '--lang=zh-CN']);
  expect(exit).toBe(2);
  expect(stderr).toContain(message);
});

test.each([
  [{ LANG: 'zh_CN.UTF-8' }, '没有命令'],
  [{ LANG: 'zh_TW.UTF-8' }, '没有命令'],
  [{ LANG: 'de_DE.UTF-8' }, 'There is no command'],
  [{ LANG: 'zh_CN.UTF-8', LC_ALL: 'C' }, 'There is no command'],
  [{ LANG: 'en_US.UTF-8', LC_MESSAGES: 'zh_CN.UTF-8' }, '没有命令'],
  // POSIX takes an empty variable for an unset one.
  [{ LANG: 'zh_CN.UTF-8', LC_ALL: '' }, '没有命令'],
])('language of the environment %j', async (env, words) => {
  expect((await run(['lnt'], { env })).stderr).toContain(words);
});

test('colour: in a terminal, unless NO_COLOR or a dumb one; elsewhere only when forced', async () => {
  const coloured = async (env: Record<string, string>, tty: boolean) =>
    (await run(['lnt'], { env, tty })).stderr.includes('\u001b[');
  expect(await coloured({}, true)).toBe(true);
  expect(await coloured({}, false)).toBe(false);
  expect(await coloured({ NO_COLOR: '1' }, true)).toBe(false);
  expect(await coloured({ TERM: 'dumb' }, true)).toBe(false);
  expect(await coloured({ FORCE_COLOR: '1' }, false)).toBe(true);
  expect(await coloured({ FORCE_COLOR: '0' }, false)).toBe(false);
  expect(await coloured({ NO_COLOR: '1', FORCE_COLOR: '1' }, true)).toBe(false);
});
