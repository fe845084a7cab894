import path from 'node:path';
import { Failure } from '../../model/failure.js';
import { assumptionsOf } from '../../pipeline/evidence.js';
import {
  Crew,
  DOCUMENT_FORMATS,
  DOCUMENT_KINDS,
  type DocumentFormat,
  formatsOf,
  LANGUAGES,
  type PublishedKind,
  type PublishOptions,
  planDocuments,
  threadProgram,
} from '../../publish/index.js';
import { diskFiles } from '../../workspace/file-system.js';
import { readKeys, saveKeys } from '../../workspace/output-keys.js';
import { readProject } from '../../workspace/read-project.js';
import { type WriteResult, writeOutput } from '../../workspace/write-output.js';
import { differencesOf } from '../build/check.js';
import { makeFiles } from '../build/make.js';
import { placed } from '../build/placed.js';
import { untranslatedIn } from '../build/untranslated.js';
import { watchProject } from '../build/watch.js';
import { choices } from '../choices.js';
import type { Context } from '../context.js';
import { EXIT, type ExitCode } from '../exit.js';
import { findingsOf, todayOf } from '../findings.js';
import { projectRoot, shownPath } from '../locate.js';
import { prettyReport } from '../reporters/pretty.js';

interface BuildOptions {
  only?: string[];
  client?: string;
  format?: string[];
  locale?: string[];
  out?: string;
  force?: boolean;
  check?: boolean;
  watch?: boolean;
  strict?: boolean;
}

/** Where documents go unless told otherwise: a folder of the project, and in it one for each client. */
const DEFAULT_FOLDER = 'documents';

/** `csm standards build`: writes the documents of a project that can be understood. */
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
  const { check, client, force, out, strict, watch } = options;
  if (check && watch) throw new Failure('options-exclude', { first: '--check', second: '--watch' });
  if (out === '') throw new Failure('out-unnamed');
  const formats = choices(options.format, '--format', DOCUMENT_FORMATS);
  const locales = choices(options.locale, '--locale', LANGUAGES);
  refuseImpossible(kinds, formats);
  const root = projectRoot(context, folder);
  const folderOf = client === undefined ? DEFAULT_FOLDER : path.join(DEFAULT_FOLDER, client);
  const target = out === undefined ? path.join(root, folderOf) : path.resolve(context.io.cwd, out);
  const job: Job = {
    root,
    client,
    target,
    publish: { kinds, formats, locales },
    complete: !kinds && !formats && !locales,
    force: force === true,
    strict: strict === true,
    check: check === true,
    watch: watch === true,
    crew: new Crew(isMuch({ kinds, formats }) ? threadProgram() : undefined),
  };
  if (!watch) return buildOnce(context, job);
  await watchProject(context, root, target, () => buildOnce(context, job));
  return EXIT.clean;
}

/** Formats that take long to make. */
const HEAVY: DocumentFormat[] = ['pdf', 'docx', 'xlsx'];

/** Kinds that a project has many documents of. */
const MANY: PublishedKind[] = ['sop', 'card', 'job'];

interface Job {
  root: string;
  client?: string;
  target: string;
  publish: PublishOptions;
  /** What is built is the whole output: what earlier builds left besides it goes. */
  complete: boolean;
  force: boolean;
  strict: boolean;
  check: boolean;
  /** Builds follow each other: each tells what it changed alone. */
  watch: boolean;
  /** The threads that make the files. */
  crew: Crew;
}

async function buildOnce(context: Context, job: Job): Promise<ExitCode> {
  const { output, words } = context;
  const { root, target, publish, complete, force, strict, check, watch, crew } = job;
  const loaded = readProject(root, diskFiles, { client: job.client, others: false });
  const report = await findingsOf(context, loaded);
  const errors = report.findings.filter((finding) => finding.severity === 'error');
  if (errors.length > 0) {
    const shown = await prettyReport({ ...report, findings: errors }, output.paintTalk, words);
    output.talk(`${words.buildRefused}\n\n${shown}`);
    return EXIT.findings;
  }
  const assumptions = strict ? assumptionsOf(loaded.project) : [];
  if (assumptions.length > 0) {
    const lines = assumptions.map(({ code, on }) => `  ${words.assumptions[code]}: ${on.id}`);
    output.talk(`${words.strictRefused}\n${lines.join('\n')}`);
    return EXIT.findings;
  }
  const plan = await planDocuments(loaded, publish);
  if (plan.files.length === 0) {
    output.talk(words.nothingToBuild);
    return EXIT.clean;
  }
  const made = await makeFiles(plan, target, crew, (done, file) =>
    output.progress(words.making(done + 1, plan.files.length, file)),
  )
    .catch((error: unknown) => {
      throw placed(error, loaded);
    })
    .finally(() => output.progress(''));
  if (check) return reportDifferences(context, target, differencesOf(target, made, complete));
  const result = writeOutput(target, made.files, { force, complete, kept: made.kept });
  saveKeys(target, complete ? made.keys : new Map([...readKeys(target), ...made.keys]));
  summarize(context, watch ? result.written : [...result.written, ...result.unchanged], result, target);
  const untranslated = untranslatedIn(loaded.project, publish.locales ?? loaded.project.locales, todayOf(context));
  if (untranslated) output.talk(output.paintTalk.yellow(words.untranslated(untranslated)));
  return EXIT.clean;
}

function reportDifferences(context: Context, folder: string, differences: ReturnType<typeof differencesOf>): ExitCode {
  const { output, words } = context;
  if (differences.length === 0) {
    output.talk(output.paintTalk.green(words.upToDate(shownPath(context, folder))));
    return EXIT.clean;
  }
  output.data(
    differences
      .map(({ file, state }) => `${shownPath(context, path.join(folder, file))}  ${words.differs[state]}`)
      .join('\n'),
  );
  output.talk(words.outOfDate(differences.length));
  return EXIT.findings;
}

/** Whether threads of their own are worth their start: not for pages and texts, nor for a single document. */
function isMuch({ kinds, formats }: PublishOptions): boolean {
  if (formats && !formats.some((format) => HEAVY.includes(format))) return false;
  return formats?.length !== 1 || !kinds || kinds.some((kind) => MANY.includes(kind));
}

/** Kinds and formats that never meet: `--only data --format html`. */
function refuseImpossible(kinds: PublishedKind[] | undefined, formats: DocumentFormat[] | undefined): void {
  if (!kinds || !formats) return;
  if (kinds.some((kind) => formatsOf(kind).some((format) => formats.includes(format)))) return;
  const made = [...new Set(kinds.flatMap(formatsOf))].join(', ');
  throw new Failure('nothing-asked-for', { kinds: kinds.join(', '), formats: formats.join(', '), made });
}

function summarize(context: Context, listed: string[], result: WriteResult, folder: string): void {
  const { output, words } = context;
  const files = listed.sort();
  if (files.length > 0) output.data(files.map((file) => shownPath(context, path.join(folder, file))).join('\n'));
  const { written, unchanged, removed } = result;
  const summary = { written: written.length, unchanged: unchanged.length, removed: removed.length };
  output.talk(output.paintTalk.green(words.built({ ...summary, folder: shownPath(context, folder) })));
  const first = files.find((file) => file.endsWith('/index.html'));
  if (first) output.talk(words.openFirst(shownPath(context, path.join(folder, first))));
}
