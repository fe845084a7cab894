import { type LintOutcome, lintProject, prepareLint } from '../../lint/lint.js';
import { type LoadedProject, readFiles, readProject } from '../../workspace/read-project.js';
import type { Linted } from '../findings.js';
import type { Target } from './targets.js';

/** A target read whole and linted. */
export interface LintedTarget extends Linted {
  target: Target;
  loaded: LoadedProject;
}

export function loadTarget({ root, alone, files }: Target): LoadedProject {
  return alone === undefined ? readProject(root, files) : readFiles(root, [alone], files);
}

/** Whether the user asked about a file of the target. */
export function isAsked({ within }: Target, file: string): boolean {
  return within.length === 0 || within.some((one) => file === one || file.startsWith(`${one}/`));
}

/** Reads a target whole and lints it. */
export async function lintTarget(target: Target, asOf: string): Promise<LintedTarget> {
  const loaded = loadTarget(target);
  const outcome = await lintLoaded(loaded, asOf);
  return { target, loaded, outcome, isAsked: (file) => isAsked(target, file) };
}

export async function lintLoaded({ project, problems }: LoadedProject, asOf: string): Promise<LintOutcome> {
  await prepareLint(project);
  return lintProject(project, { asOf, unread: problems });
}
