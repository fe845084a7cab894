import { lintProject } from '../lint/lint.js';
import type { Problem } from '../model/problem.js';
import type { Project } from '../model/project.js';

/** What lint would newly say of one entity by some of its rules, were the project as it would be. */
export function doubtsAbout(
  on: string | undefined,
  rules: readonly string[],
  now: Project,
  then: Project,
  asOf: string,
): Problem[] {
  if (rules.length === 0 || on === undefined) return [];
  const found = (project: Project) =>
    lintProject(project, { asOf, only: ({ id }) => rules.includes(id) }).problems.filter((one) => one.on === on);
  const after = found(then);
  if (after.length === 0) return [];
  const said = ({ code, args }: Problem) => JSON.stringify([code, args]);
  const before = new Set(found(now).map(said));
  return after.filter((one) => !before.has(said(one)));
}
