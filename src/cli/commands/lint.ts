import path from 'node:path';
import { type Finding, toFinding } from '../../lint/finding.js';
import { lintProject, sortProblems } from '../../lint/lint.js';
import { findingWords } from '../../locales/catalog.js';
import { Failure } from '../../model/failure.js';
import { findRoot, isSource, type LoadedProject, readFiles, readProject } from '../../workspace/read-project.js';
import type { Context } from '../context.js';
import { EXIT, type ExitCode } from '../exit.js';
import { expectKind, projectRoot } from '../locate.js';
import { jsonReport } from '../reporters/json.js';
import { prettyReport } from '../reporters/pretty.js';

/** What is linted together: a project, and which of its files the user asked about. */
interface Batch {
  loaded: LoadedProject;
  /** Paths relative to the root that findings are kept for; all where empty. */
  within: string[];
}

export interface LintResult {
  findings: Finding[];
  /** How many files were looked at. */
  files: number;
  /** Text of a file, by the path its findings show. */
  textOf(file: string): string | undefined;
}

export async function lint(context: Context, paths: string[], options: { format: string }): Promise<ExitCode> {
  const result = await lintBatches(context, batchesFor(context, paths));
  const { output, words } = context;
  if (options.format === 'json') output.json(jsonReport(result));
  else output.data(prettyReport(result, output.paint, words));
  return result.findings.some((finding) => finding.severity === 'error') ? EXIT.findings : EXIT.clean;
}

/** Findings of one project, for commands that need it free of errors. */
export async function findingsOf(context: Context, loaded: LoadedProject): Promise<LintResult> {
  return lintBatches(context, [{ loaded, within: [] }]);
}

function batchesFor(context: Context, paths: string[]): Batch[] {
  if (paths.length === 0) return [{ loaded: readProject(projectRoot(context, undefined)), within: [] }];
  const byRoot = new Map<string, string[]>();
  const batches: Batch[] = [];
  for (const named of paths) {
    const absolute = path.resolve(context.io.cwd, named);
    const kind = expectKind(absolute, named, ['file', 'folder']);
    const root = findRoot(kind === 'file' ? path.dirname(absolute) : absolute);
    if (root) {
      const within = path.relative(root, absolute).split(path.sep).join('/');
      if (!isSource(within, kind)) throw new Failure('not-a-source', { path: named });
      byRoot.set(root, [...(byRoot.get(root) ?? []), within]);
    } else if (kind === 'file') {
      context.output.talk(context.words.lintedAlone(named));
      batches.push({ loaded: readFiles(path.dirname(absolute), [path.basename(absolute)]), within: [] });
    } else {
      projectRoot(context, named);
    }
  }
  for (const [root, within] of byRoot) {
    batches.push({ loaded: readProject(root), within: within.includes('') ? [] : within });
  }
  return batches;
}

async function lintBatches(context: Context, batches: Batch[]): Promise<LintResult> {
  const wording = await findingWords(context.lang);
  const texts = new Map<string, string>();
  const findings: Finding[] = [];
  let files = 0;
  for (const { loaded, within } of batches) {
    // Always from where the user stands: programs join it to the folder they called csm in.
    const show = (file: string) =>
      path.relative(context.io.cwd, path.join(loaded.root, file)).split(path.sep).join('/');
    const asked = (file: string) =>
      within.length === 0 || within.some((one) => file === one || file.startsWith(`${one}/`));
    for (const [file, text] of loaded.texts) texts.set(show(file), text);
    files += loaded.files.filter(asked).length;
    const problems = sortProblems([...loaded.problems, ...lintProject(loaded.project)]);
    findings.push(...problems.filter(({ file }) => asked(file)).map((problem) => toFinding(problem, wording, show)));
  }
  return { findings, files, textOf: (file) => texts.get(file) };
}
