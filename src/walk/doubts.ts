import { lintProject } from '../lint/lint.js';
import type { Problem } from '../model/problem.js';
import type { AnyEntity, Encounter, Project } from '../model/project.js';

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
    lintProject(around(project, on), { asOf, only: ({ id }) => rules.includes(id) }).problems.filter(
      (one) => one.on === on,
    );
  const after = found(then);
  if (after.length === 0) return [];
  const said = ({ code, args }: Problem) => JSON.stringify([code, args]);
  const before = new Set(found(now).map(said));
  return after.filter((one) => !before.has(said(one)));
}

/** The project with the encounter around an entity as its only one: what is asked lies within it. */
function around(project: Project, id: string): Project {
  const encounter = encounterOf(project.entities.get(id));
  if (!encounter) return project;
  const { behaviors } = encounter;
  const standards = behaviors.flatMap((behavior) => behavior.standards);
  return { ...project, encounters: [encounter], behaviors, standards };
}

function encounterOf(entity: AnyEntity | undefined): Encounter | undefined {
  if (!entity) return undefined;
  if (entity.kind === 'encounter') return entity;
  if (entity.kind === 'standard') return entity.behavior.encounter;
  return 'encounter' in entity ? entity.encounter : undefined;
}
