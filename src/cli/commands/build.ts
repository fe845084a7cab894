import path from 'node:path';
import { Failure } from '../../model/failure.js';
import { LOCALES, type Locale } from '../../model/locale.js';
import {
  buildDocuments,
  DOCUMENT_FORMATS,
  DOCUMENT_KINDS,
  type DocumentFormat,
  type PublishedKind,
} from '../../publish.js';
import { type WriteResult, writeOutput } from '../../workspace/write-output.js';
import { choices } from '../choices.js';
import type { Context } from '../context.js';
import { EXIT, type ExitCode } from '../exit.js';
import { findingsOf } from '../findings.js';
import { loadNamedProject, shownPath } from '../locate.js';
import { prettyReport } from '../reporters/pretty.js';

interface BuildOptions {
  only?: string[];
  format?: string[];
  locale?: string[];
  out?: string;
  force?: boolean;
}

/** Where documents go unless told otherwise: a folder of the project. */
const DEFAULT_FOLDER = 'documents';

/** `csm standards build`: writes the documents of a project that has no errors. */
export async function buildStandards(context: Context, [folder]: string[], options: BuildOptions): Promise<ExitCode> {
  return build(context, folder, options, choices(options.only, '--only', DOCUMENT_KINDS));
}

/** `csm jobs build`: the job descriptions alone. */
export async function buildJobs(context: Context, [folder]: string[], options: BuildOptions): Promise<ExitCode> {
  return build(context, folder, options, ['job']);
}

async function build(
  context: Context,
  folder: string | undefined,
  options: BuildOptions,
  kinds?: PublishedKind[],
): Promise<ExitCode> {
  const { output, words, io } = context;
  const formats = choices(options.format, '--format', DOCUMENT_FORMATS);
  const locales = choices<Locale>(options.locale, '--locale', LOCALES);
  const loaded = loadNamedProject(context, folder);
  const report = await findingsOf(context, loaded);
  const errors = report.findings.filter((finding) => finding.severity === 'error');
  if (errors.length > 0) {
    output.talk(`${words.buildRefused}\n\n${prettyReport({ ...report, findings: errors }, output.paintTalk, words)}`);
    return EXIT.findings;
  }
  const files = await buildDocuments(loaded, { kinds, formats, locales });
  if (files.length === 0 && isImpossible(kinds, formats)) {
    throw new Failure('nothing-asked-for', { kinds: kinds?.join(', '), formats: formats?.join(', ') });
  }
  if (files.length === 0) {
    output.talk(words.nothingToBuild);
    return EXIT.clean;
  }
  const target = options.out === undefined ? path.join(loaded.root, DEFAULT_FOLDER) : path.resolve(io.cwd, options.out);
  const complete = !kinds && !formats && !locales;
  summarize(context, writeOutput(target, files, { force: options.force, complete }), target);
  return EXIT.clean;
}

// Data is made as JSON alone, and JSON holds nothing but data.
function isImpossible(kinds: PublishedKind[] | undefined, formats: DocumentFormat[] | undefined): boolean {
  const onlyData = kinds?.every((kind) => kind === 'data') ?? false;
  const noData = kinds?.every((kind) => kind !== 'data') ?? false;
  return (
    (onlyData && formats?.includes('json') === false) || (noData && (formats?.every((one) => one === 'json') ?? false))
  );
}

function summarize(context: Context, result: WriteResult, folder: string): void {
  const { output, words } = context;
  const files = [...result.written, ...result.unchanged].sort();
  output.data(files.map((file) => shownPath(context, path.join(folder, file))).join('\n'));
  const { written, unchanged, removed } = result;
  const summary = { written: written.length, unchanged: unchanged.length, removed: removed.length };
  output.talk(output.paintTalk.green(words.built({ ...summary, folder: shownPath(context, folder) })));
  const first = files.find((file) => file.endsWith('/index.html'));
  if (first) output.talk(words.openFirst(shownPath(context, path.join(folder, first))));
}
