import path from 'node:path';
import type { LintOutcome } from '../../lint/lint.js';
import type { Problem } from '../../model/problem.js';
import { editsOf } from '../../workspace/edits/mend.js';
import { applyEdits } from '../../workspace/edits/text-edit.js';
import { overlay } from '../../workspace/overlay.js';
import type { LoadedProject } from '../../workspace/read-project.js';
import { lintLoaded, loadTarget } from './run.js';
import type { Target } from './targets.js';

/** One mend can lay bare another; more rounds than this would mean that two undo each other. */
const MAX_ROUNDS = 10;

export interface Mended {
  loaded: LoadedProject;
  outcome: LintOutcome;
  /** What files hold before and after, by their path relative to the root. */
  changes: { file: string; before: string; after: string }[];
}

/** Applies every safe mend in the files asked about, again and again until there is none left. Writes nothing. */
export async function mended(target: Target, asked: (file: string) => boolean, asOf: string): Promise<Mended> {
  const held = new Map<string, string>();
  const original = loadTarget(target);
  let loaded = original;
  for (let round = 1; ; round += 1) {
    const outcome = await lintLoaded(loaded, asOf);
    const edited = round > MAX_ROUNDS ? [] : editedFiles(outcome.problems, loaded, asked);
    if (edited.length === 0) return { loaded, outcome, changes: changesOf(original, loaded) };
    for (const [file, text] of edited) held.set(path.join(target.root, file), text);
    loaded = loadTarget({ ...target, files: overlay(target.files, held) });
  }
}

function editedFiles(
  problems: Problem[],
  { texts }: LoadedProject,
  asked: (file: string) => boolean,
): [file: string, text: string][] {
  return [...texts].flatMap(([file, text]): [string, string][] => {
    if (!asked(file)) return [];
    const safe = problems.filter((problem) => problem.file === file && problem.mend?.safe);
    const after = applyEdits(text, editsOf(text, safe));
    return after === text ? [] : [[file, after]];
  });
}

function changesOf(before: LoadedProject, after: LoadedProject): Mended['changes'] {
  return [...before.texts].flatMap(([file, text]) => {
    const now = after.texts.get(file) ?? text;
    return now === text ? [] : [{ file, before: text, after: now }];
  });
}
