/** Makes the references in docs/ from the schema and the command tree: `--check` fails when they are stale. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Writable } from 'node:stream';
import type { Command } from 'commander';
import { Output } from '../src/cli/output.js';
import { createProgram } from '../src/cli/program.js';
import { cliWords, fieldWords } from '../src/locales/catalog.js';
import { LOCALES, type Locale } from '../src/model/locale.js';
import { formatReference } from './format-reference.js';
import { rulePages } from './rule-pages/make.js';
import { WORKED, workedPage } from './rule-pages/worked.js';

const FILES: [string, () => Promise<string>][] = [
  ...(await rulePages()).map(([file, content]): [string, () => Promise<string>] => [file, async () => content]),
  ...LOCALES.map((lang): [string, () => Promise<string>] => [WORKED[lang], () => workedPage(lang)]),
  ['docs/format.md', async () => formatReference('en', await fieldWords('en'))],
  ['docs/zh-CN/format.md', async () => formatReference('zh-CN', await fieldWords('zh-CN'))],
  ['docs/commands.md', () => commandReference('en')],
  ['docs/zh-CN/commands.md', () => commandReference('zh-CN')],
];

const check = process.argv.includes('--check');
const stale: string[] = [];
for (const [file, make] of FILES) {
  const made = await make();
  if (check) {
    if ((await readFile(file, 'utf8').catch(() => '')) !== made) stale.push(file);
  } else {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, made);
  }
}
if (stale.length > 0) {
  console.error(`stale: ${stale.join(', ')}. Run: npm run reference`);
  process.exit(1);
}

async function commandReference(lang: Locale): Promise<string> {
  const sink = Object.assign(new Writable({ write: (_chunk, _encoding, done) => done() }), { columns: 100 });
  const io = { argv: [], env: {}, cwd: '.', stdin: process.stdin, stdout: sink, stderr: sink, now: () => new Date(0) };
  const words = await cliWords(lang);
  const program = createProgram({ io, lang, words, output: new Output(io), explain: () => {} }, () => {});
  const heading = lang === 'en' ? '# Commands' : '# 命令';
  const note = lang === 'en' ? '<!-- Made by npm run reference. -->' : '<!-- 由 npm run reference 生成。 -->';
  const sections = leaves(program).map(
    (command) => `## ${fullName(command)}\n\n\`\`\`text\n${helpOf(command)}\n\`\`\`\n`,
  );
  return `${heading}\n\n${note}\n\n${sections.join('\n')}`;
}

function leaves(command: Command): Command[] {
  return [command, ...command.commands.flatMap((child) => leaves(child))];
}

function fullName(command: Command): string {
  return command.parent ? `${fullName(command.parent)} ${command.name()}` : command.name();
}

// The examples stand in a listener, which helpInformation leaves out.
function helpOf(command: Command): string {
  let text = '';
  command.configureOutput({
    writeOut: (part) => {
      text += part;
    },
    getOutHelpWidth: () => 100,
  });
  command.outputHelp();
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trimEnd();
}
