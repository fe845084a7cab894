import { existsSync, rmdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { initWords } from '../../locales/catalog.js';
import { Failure } from '../../model/failure.js';
import { LOCALES, type Locale } from '../../model/locale.js';
import { DOCUMENT_KINDS } from '../../model/schema/pack.js';
import { CONFIG_FILE } from '../../workspace/read-project.js';
import { projectFiles, type TemplateChoices } from '../../workspace/template.js';
import { BLANK } from '../../workspace/templates.js';
import { type OutputFile, writeWhole } from '../../workspace/write-output.js';
import { choices } from '../choices.js';
import type { Context } from '../context.js';
import { EXIT, type ExitCode } from '../exit.js';
import { checkedName, type InitAnswers, refuseExisting } from '../init-answers.js';
import { shownPath } from '../locate.js';
import { schemaFiles } from '../schema-text.js';

interface InitOptions {
  template?: string;
  name?: string;
  locale?: string[];
  documents?: string[];
  yes?: boolean;
}

/** `csm init`: asks for what is open, then writes the project, or nothing. */
export async function init(context: Context, [dir]: string[], options: InitOptions): Promise<ExitCode> {
  const given: InitAnswers = {
    folder: dir,
    template: options.template,
    name: checkedName(options.name),
    locales: choices<Locale>(options.locale, '--locale', LOCALES) as TemplateChoices['locales'] | undefined,
    kinds: choices(options.documents, '--documents', DOCUMENT_KINDS),
  };
  // What can be refused is refused before anything is asked.
  if (dir !== undefined || options.yes) refuseExisting(path.resolve(context.io.cwd, dir ?? '.'), dir ?? '.');
  const answers = await complete(context, given, options.yes ?? false);
  const named = answers.folder ?? '.';
  const folder = path.resolve(context.io.cwd, named);
  refuseExisting(folder, named);
  const { template = BLANK, name, locales = [context.lang], kinds } = answers;
  const files = [...projectFiles({ template, name, locales, kinds }), ...(await schemaFiles(locales[0]))];
  const kept = files.filter((file) => existsSync(path.join(folder, file.path))).map((file) => file.path);
  const created = files.filter((file) => !kept.includes(file.path));
  writeAll(folder, created);
  await report(context, folder, created, kept);
  return EXIT.clean;
}

async function complete(context: Context, given: InitAnswers, yes: boolean): Promise<InitAnswers> {
  const settled = given.template !== undefined && given.name !== undefined && given.locales !== undefined;
  if (yes || (settled && given.folder !== undefined)) return given;
  if (context.io.stdin.isTTY && context.io.stdout.isTTY) {
    const { askInit } = await import('../prompts/init.js');
    return askInit(context, given);
  }
  if (settled) return given;
  throw new Failure('init-needs-answers');
}

/**
 * All files or none: a project that is half there would be refused the next time. csm.yaml makes a
 * folder a project, so it comes last: cut short before, init can be called again.
 */
function writeAll(folder: string, unordered: OutputFile[]): void {
  const files = unordered.toSorted((a, b) => Number(a.path === CONFIG_FILE) - Number(b.path === CONFIG_FILE));
  const targets = files.map((file) => path.join(folder, file.path));
  const absent = [...new Set(targets.flatMap((target) => parentsUpTo(target, folder)))].filter(
    (one) => !existsSync(one),
  );
  const written: string[] = [];
  try {
    for (const [i, file] of files.entries()) {
      writeWhole(targets[i] ?? folder, file.content);
      written.push(targets[i] ?? folder);
    }
  } catch (error) {
    for (const file of written) rmSync(file, { force: true });
    for (const made of absent.sort().reverse()) if (existsSync(made)) rmdirSync(made);
    throw error;
  }
}

function parentsUpTo(file: string, folder: string): string[] {
  const parent = path.dirname(file);
  return file === folder ? [] : [parent, ...parentsUpTo(parent, folder)];
}

async function report(context: Context, folder: string, created: OutputFile[], kept: string[]): Promise<void> {
  const { output, lang } = context;
  const words = await initWords(lang);
  const shown = shownPath(context, folder);
  const project = shown === '.' ? '' : ` ${/\s/.test(shown) ? `"${shown}"` : shown}`;
  const commands: [string, string][] = [
    [`csm walk${project}`, words.walkHint],
    [`csm status${project}`, words.statusHint],
    [`csm lint${project}`, words.lintHint],
    [`csm standards build${project}`, words.buildHint],
  ];
  const width = Math.max(...commands.map(([command]) => command.length)) + 3;
  output.talk(
    [
      output.paintTalk.green(words.created(shown, created.length)),
      ...created.map((file) => `  ${file.path}`),
      ...(kept.length > 0 ? ['', words.kept, ...kept.map((file) => `  ${file}`)] : []),
      '',
      words.next,
      ...commands.map(([command, hint]) => `  ${command.padEnd(width)}${output.paintTalk.dim(hint)}`),
    ].join('\n'),
  );
}
