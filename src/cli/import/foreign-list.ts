import path from 'node:path';
import { importList } from '../../exchange/list/import-list.js';
import { namedColumns } from '../../exchange/list/mapped.js';
import type { ListReport } from '../../exchange/list/report.js';
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

/** A blueprint that could be written, and what is to be said of it. */
interface Drafted {
  /** Absolute path, and as the user would write it. */
  target: string;
  shown: string;
  text: string;
  /** Id of its service. */
  service: string;
  report: ListReport;
}

type Words = ExchangeWords['list'];

/** Lines of a new blueprint that are shown before the question; all are shown with --dry-run. */
const PREVIEW = 40;

/** Makes a draft blueprint of a foreign list: says what was understood, shows the file, and asks. */
export async function importForeignList(context: Context, found: Found, options: ImportOptions): Promise<ExitCode> {
  const { output } = context;
  const { list: words } = await exchangeWords(context.lang);
  const drafted = draftFor(context, found, options, words);
  const { report, target, shown, text } = drafted;
  if (options.format === 'json') {
    if (!options.yes && !options.dryRun) throw new Failure('import-needs-yes');
    if (!options.dryRun) writeWhole(target, text);
    output.json({ ...report, into: shown, written: !options.dryRun, ...(options.dryRun && { blueprint: text }) });
    return EXIT.clean;
  }
  const summary = listReportText(report, found.tables.length, context, words);
  if (options.dryRun) {
    output.talk(`${summary}\n\n${madeText(drafted, false, words)}`);
    output.data(printable((await import('../diff.js')).unifiedDiff(shown, '', text)));
    output.talk(words.nothingWritten);
    return EXIT.clean;
  }
  output.data(summary);
  if (!options.yes && !(await isWanted(context, drafted, words))) {
    output.talk(words.nothingWritten);
    return EXIT.clean;
  }
  // It may have come to be while the question stood there.
  targetOf(context, found.root, options.into, nameOf(found));
  writeWhole(target, text);
  reportWritten(context, found.root, drafted, words);
  return EXIT.clean;
}

function draftFor(context: Context, found: Found, options: ImportOptions, words: Words): Drafted {
  const { root, file, tables } = found;
  const into = targetOf(context, root, options.into, nameOf(found));
  const loaded = readProject(root);
  const imported = importList(tables, {
    file,
    name: nameOf(found),
    columns: namedColumns(options.map ?? []),
    projectLocale: loaded.project.locales[0],
    taken: idsOf(loaded),
    ...(options.sheet !== undefined && { sheet: options.sheet }),
    ...(options.locale && { locale: options.locale }),
  });
  const target = path.join(root, into);
  return {
    target,
    shown: shownPath(context, target),
    text: blueprintText(imported, path.basename(file), into, words),
    service: imported.draft.blueprint.service.id,
    report: { ...imported.report, file: shownPath(context, file) },
  };
}

function nameOf({ file }: Found): string {
  return path.basename(file, path.extname(file));
}

async function isWanted({ io, output }: Context, drafted: Drafted, words: Words): Promise<boolean> {
  if (!io.stdin.isTTY || !io.stdout.isTTY) throw new Failure('import-needs-yes');
  const { shown, text } = drafted;
  const lines = (await import('../diff.js')).unifiedDiff(shown, '', text).trimEnd().split('\n');
  const hidden = lines.length - PREVIEW;
  const preview = [...lines.slice(0, PREVIEW), ...(hidden > 0 ? [words.more(hidden)] : [])];
  output.talk(printable(['', ...preview, '', madeText(drafted, false, words)].join('\n')));
  return (await import('../prompts/confirm.js')).askYesNo(words.ask(shown));
}

function madeText({ report, shown }: Drafted, written: boolean, words: Words): string {
  return words.made({ ...report, file: shown, written });
}

function reportWritten(context: Context, root: string, drafted: Drafted, words: Words): void {
  const { output } = context;
  const folder = shownPath(context, root);
  const project = folder === '.' ? '' : ` ${/\s/.test(folder) ? `"${folder}"` : folder}`;
  const commands: [string, string][] = [
    [`csm lint${project}`, drafted.report.standards > 0 ? words.lintHint : words.lintRatingsHint],
    [`csm walk ${drafted.service}`, words.walkHint],
  ];
  const width = Math.max(...commands.map(([command]) => command.length)) + 3;
  const hints = commands.map(([command, hint]) => `  ${command.padEnd(width)}${output.paintTalk.dim(hint)}`);
  output.talk(['', output.paintTalk.green(madeText(drafted, true, words)), '', words.next, ...hints].join('\n'));
}

/** All ids that are written anywhere, in files that do not parse too. */
function idsOf({ project, texts }: LoadedProject): Set<string> {
  const written = [...texts.values()].flatMap((text) =>
    [...text.matchAll(/\bid:\s*["']?([a-z0-9-]+)/g)].map(([, id = '']) => id),
  );
  return new Set([...project.entities.keys(), ...written]);
}
