import path from 'node:path';
import { importList } from '../../exchange/list/import-list.js';
import { namedColumns } from '../../exchange/list/mapped.js';
import type { Table } from '../../exchange/tables/table.js';
import { exchangeWords } from '../../locales/catalog.js';
import type { ExchangeWords } from '../../locales/en/exchange.js';
import { Failure } from '../../model/failure.js';
import { type LoadedProject, readProject } from '../../workspace/read-project.js';
import { writeWhole } from '../../workspace/write-output.js';
import type { ImportOptions } from '../commands/import.js';
import type { Context } from '../context.js';
import { EXIT, type ExitCode } from '../exit.js';
import { shownPath } from '../locate.js';
import { printable } from '../printable.js';
import { blueprintText } from './blueprint-text.js';
import { targetOf } from './into.js';
import { listReportText } from './report.js';

interface Found {
  root: string;
  file: string;
  tables: Table[];
}

/** Lines of a new blueprint that are shown before the question; all are shown with --dry-run. */
const PREVIEW = 40;

/** Makes a draft blueprint of a foreign list: says what was understood, shows the file, and asks. */
export async function importForeignList(
  context: Context,
  { root, file, tables }: Found,
  options: ImportOptions,
): Promise<ExitCode> {
  const words = await exchangeWords(context.lang);
  const name = path.basename(file, path.extname(file));
  const columns = namedColumns(options.map ?? []);
  const into = targetOf(context, root, options.into, name);
  const loaded = readProject(root);
  const imported = importList(tables, {
    file,
    name,
    columns,
    projectLocale: loaded.project.locales[0],
    taken: idsOf(loaded),
    ...(options.sheet !== undefined && { sheet: options.sheet }),
    ...(options.locale && { locale: options.locale }),
  });
  const text = blueprintText(imported, path.basename(file), into, words.list);
  const target = path.join(root, into);
  const shown = shownPath(context, target);
  const report = { ...imported.report, file: shownPath(context, file) };
  if (options.format === 'json') {
    const written = options.dryRun !== true && options.yes === true;
    if (!written && !options.dryRun) throw new Failure('import-needs-yes');
    if (written) writeWhole(target, text);
    context.output.json({ ...report, into: shown, written, ...(!written && { blueprint: text }) });
    return EXIT.clean;
  }
  const summary = listReportText({ ...report, file: path.basename(file) }, tables.length, context, words.list);
  const made = (written: boolean) => words.list.made({ ...report, file: shown, written });
  if (options.dryRun) {
    context.output.talk(`${summary}\n\n${made(false)}`);
    context.output.data(printable((await import('../diff.js')).unifiedDiff(shown, '', text)));
    context.output.talk(words.list.nothingWritten);
    return EXIT.clean;
  }
  context.output.data(summary);
  if (!options.yes && !(await isWanted(context, shown, text, made(false), words))) {
    context.output.talk(words.list.nothingWritten);
    return EXIT.clean;
  }
  // It may have come to be while the question stood there.
  targetOf(context, root, options.into, name);
  writeWhole(target, text);
  reportWritten(
    context,
    root,
    shown,
    made(true),
    report.standards > 0 ? words.list.lintHint : words.list.lintRatingsHint,
    words,
  );
  return EXIT.clean;
}

async function isWanted(
  { io, output }: Context,
  shown: string,
  text: string,
  made: string,
  words: ExchangeWords,
): Promise<boolean> {
  if (!io.stdin.isTTY || !io.stdout.isTTY) throw new Failure('import-needs-yes');
  const lines = (await import('../diff.js')).unifiedDiff(shown, '', text).trimEnd().split('\n');
  const hidden = lines.length - PREVIEW;
  output.talk(
    printable(['', ...lines.slice(0, PREVIEW), ...(hidden > 0 ? [words.list.more(hidden)] : []), '', made].join('\n')),
  );
  return (await import('../prompts/confirm.js')).askYesNo(words.list.ask(shown));
}

function reportWritten(
  context: Context,
  root: string,
  shown: string,
  made: string,
  lintHint: string,
  words: ExchangeWords,
): void {
  const { output } = context;
  const folder = shownPath(context, root);
  const project = folder === '.' ? '' : ` ${/\s/.test(folder) ? `"${folder}"` : folder}`;
  const blueprint = path.basename(shown, path.extname(shown));
  const commands: [string, string][] = [
    [`csm lint${project}`, lintHint],
    [`csm walk ${/\s/.test(blueprint) ? `"${blueprint}"` : blueprint}`, words.list.walkHint],
  ];
  const width = Math.max(...commands.map(([command]) => command.length)) + 3;
  output.talk(
    [
      '',
      output.paintTalk.green(made),
      '',
      words.list.next,
      ...commands.map(([command, hint]) => `  ${command.padEnd(width)}${output.paintTalk.dim(hint)}`),
    ].join('\n'),
  );
}

/** All ids that are written anywhere, in files that do not parse too. */
function idsOf({ project, texts }: LoadedProject): Set<string> {
  const written = [...texts.values()].flatMap((text) =>
    [...text.matchAll(/\bid:\s*["']?([a-z0-9-]+)/g)].map(([, id = '']) => id),
  );
  return new Set([...project.entities.keys(), ...written]);
}
