import path from 'node:path';
import { settingOf } from '../../documents/build.js';
import { buildChanges, rowsOf, summaryLine } from '../../documents/changes.js';
import { Writer } from '../../documents/writer.js';
import { changesWords, documentWords } from '../../locales/catalog.js';
import type { ChangesWords } from '../../locales/en/changes.js';
import { Failure } from '../../model/failure.js';
import type { Locale } from '../../model/locale.js';
import type { Project } from '../../model/project.js';
import { CHANGES, type Change, type ChangeKind, changesBetween } from '../../pipeline/changes/changes.js';
import { changesRecord } from '../../pipeline/changes/record.js';
import { renderHtml } from '../../renderers/html/index.js';
import { renderMarkdown } from '../../renderers/markdown/index.js';
import { isFile } from '../../workspace/assets.js';
import { diskFiles } from '../../workspace/file-system.js';
import { CONFIG_FILE, type LoadedProject, readProject } from '../../workspace/read-project.js';
import { filesAtRevision } from '../../workspace/revision.js';
import { choices } from '../choices.js';
import type { Context } from '../context.js';
import { EXIT, type ExitCode } from '../exit.js';
import { projectRoot } from '../locate.js';
import { wrapText } from '../wrap.js';

interface DiffOptions {
  format: string;
  locale?: Locale;
  failOn?: string[];
  project?: string;
}

/** A version of the project, and what it is called. */
interface Version {
  name: string;
  project: Project;
  /** Files that cannot be read: their standards seem not to be there. */
  unread: string[];
}

/** `csm standards diff`: what changed in meaning between two revisions, folders, or a revision and the files. */
export async function diffStandards(
  context: Context,
  [from = 'HEAD', to]: string[],
  options: DiffOptions,
): Promise<ExitCode> {
  const { output, lang, words } = context;
  const failOn = choices<ChangeKind>(options.failOn, '--fail-on', CHANGES) ?? [];
  const spoken = await changesWords(lang);
  const before = versionOf(context, from, options.project);
  const after = to === undefined ? workTree(context, options.project, spoken) : versionOf(context, to, options.project);
  const changes = changesBetween(before.project, after.project);
  const locale = options.locale ?? after.project.locales[0];
  const printed = await changesWords(locale);
  const writer = new Writer(after.project, locale, await documentWords(locale));
  const document = () => buildChanges(settingOf(writer), changes, printed, printed.between(before.name, after.name));
  switch (options.format) {
    case 'json':
      output.json(changesRecord(changes, before.name, after.name));
      break;
    case 'markdown':
      output.data(renderMarkdown(document()));
      break;
    case 'html':
      output.data(renderHtml(document()));
      break;
    default:
      output.data(terminalText(context, changes, writer, printed));
  }
  const torn = [before, after].filter(({ unread }) => unread.length > 0);
  for (const { name, unread } of torn) output.talk(output.paintTalk.yellow(words.versionTorn({ name, files: unread })));
  // A comparison of halves proves nothing.
  const fails = failOn.length > 0 && (torn.length > 0 || changes.some(({ kind }) => failOn.includes(kind)));
  return fails ? EXIT.findings : EXIT.clean;
}

function terminalText({ output }: Context, changes: Change[], writer: Writer, words: ChangesWords): string {
  const { paint, width } = output;
  const colors: Partial<Record<ChangeKind, (text: string) => string>> = {
    added: paint.green,
    retired: paint.red,
    tightened: paint.cyan,
    loosened: paint.yellow,
  };
  const parts = CHANGES.flatMap((kind) => {
    const own = changes.filter((one) => one.kind === kind);
    if (own.length === 0) return [];
    const lines = own.map((change) => {
      const rows = rowsOf(writer, change, words).map(([field, before, after]) =>
        change.before && change.after ? `${field}: ${before} → ${after}` : change.after ? after : before,
      );
      const indented = rows.flatMap((row) => wrapText(row, width - 4)).map((line) => `    ${line}`);
      return [`  ${paint.bold(change.id)}`, ...indented].join('\n');
    });
    return [`${(colors[kind] ?? paint.bold)(words.kinds[kind])}\n${lines.join('\n')}`];
  });
  return [...parts, summaryLine(changes, words)].join('\n\n');
}

function workTree(context: Context, named: string | undefined, words: ChangesWords): Version {
  return versionAs(words.workTree, readProject(projectRoot(context, named)));
}

/** A folder that holds a project, or a revision of the project one stands in. */
function versionOf(context: Context, name: string, named: string | undefined): Version {
  if (name === '') throw new Failure('unknown-revision', { revision: name });
  const folder = path.resolve(context.io.cwd, name);
  if (isFile(diskFiles, path.join(folder, CONFIG_FILE))) return versionAs(name, readProject(folder));
  const root = projectRoot(context, named);
  const files = filesAtRevision(root, name);
  if (!files) throw new Failure('not-there-yet', { revision: name });
  return versionAs(name, readProject(root, files));
}

function versionAs(name: string, { project, problems }: LoadedProject): Version {
  const unread = problems.filter(({ rule }) => rule === 'readable-file' || rule === 'yaml-syntax');
  return { name, project, unread: [...new Set(unread.map(({ file }) => file))] };
}
