import { type LintOutcome, lintProject, prepareLint } from '../../lint/lint.js';
import { build } from '../../version.js';
import { readBytes, textOf } from '../../workspace/read-bytes.js';
import { type LoadedProject, readFiles, readProject } from '../../workspace/read-project.js';
import { remembered } from '../../workspace/remembered.js';
import { type Linted, lintedOf } from '../findings.js';
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
  return lintedTarget(target, loaded, await lintLoaded(loaded, asOf));
}

export function lintedTarget(target: Target, loaded: LoadedProject, outcome: LintOutcome): LintedTarget {
  return { ...lintedOf(loaded, outcome), target, loaded, isAsked: (file) => isAsked(target, file) };
}

/** Lints a target, or takes what an earlier run on the same files has found. */
export async function lintUnlessKnown(target: Target, asOf: string): Promise<Linted> {
  const { root, alone, files } = target;
  // Nothing is kept in folders that are no project.
  if (alone !== undefined) return lintTarget(target, asOf);
  const read = readBytes(root, files);
  const outcome = await remembered(read, { build, about: ['lint', asOf] }, (loaded) => lintLoaded(loaded, asOf), files);
  return {
    root,
    files: read.files.map(({ file }) => file),
    outcome,
    isAsked: (file) => isAsked(target, file),
    textOf: (file) => textOf(read, file),
  };
}

export async function lintLoaded({ project, problems }: LoadedProject, asOf: string): Promise<LintOutcome> {
  await prepareLint(project);
  return lintProject(project, { asOf, unread: problems });
}
