import type { LintOutcome } from '../../lint/lint.js';
import type { Problem } from '../../model/problem.js';
import { touchedSince } from '../../pipeline/touched.js';
import { type LoadedProject, readProject } from '../../workspace/read-project.js';
import { filesAtRevision } from '../../workspace/revision.js';
import { lintLoaded } from './run.js';

/**
 * Keeps the findings that changes since a git revision can answer for: those about entities that
 * were touched, and those that were not there before, such as on a standard whose owner was removed.
 * @throws Failure when git cannot say what the revision held
 */
export async function sinceRevision(
  loaded: LoadedProject,
  outcome: LintOutcome,
  revision: string,
  asOf: string,
): Promise<LintOutcome> {
  const files = filesAtRevision(loaded.root, revision);
  if (!files) return outcome; // the whole project is new
  const before = readProject(loaded.root, files);
  const touched = touchedSince(before.project, loaded.project);
  const earlier = (await lintLoaded(before, asOf)).problems;
  const known = new Set(earlier.map(identityOf));
  const changedFiles = new Set(loaded.files.filter((file) => before.texts.get(file) !== loaded.texts.get(file)));
  const concerns = (problem: Problem) =>
    problem.on === undefined ? changedFiles.has(problem.file) : touched.has(problem.on);
  return {
    ...outcome,
    problems: outcome.problems.filter((problem) => concerns(problem) || !known.has(identityOf(problem))),
    excepted: outcome.excepted.filter(({ problem }) => concerns(problem)),
  };
}

// Without its place and its figures: those move when something else does.
function identityOf({ rule, code, on, file }: Problem): string {
  return [rule, code, on ?? file].join(' ');
}
