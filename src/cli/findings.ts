import path from 'node:path';
import { type Finding, toFinding } from '../lint/finding.js';
import { lintProject, sortProblems } from '../lint/lint.js';
import { findingWords } from '../locales/catalog.js';
import type { LoadedProject } from '../workspace/read-project.js';
import type { Context } from './context.js';

/** What is linted together: a project, and which of its files the user asked about. */
export interface Batch {
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

/** Findings of one project, for commands that need it free of errors. */
export async function findingsOf(context: Context, loaded: LoadedProject): Promise<LintResult> {
  return lintBatches(context, [{ loaded, within: [] }]);
}

/** Findings of several projects, each kept to the files asked about. */
export async function lintBatches(context: Context, batches: Batch[]): Promise<LintResult> {
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
