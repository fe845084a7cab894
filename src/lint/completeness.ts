import type { Project, ReferenceKind } from '../model/project.js';

/**
 * Whether nothing that could refer to things of a kind is out of sight: every file was read, nothing
 * was cut out of one, and no reference to such a thing was misspelt. Only then can a rule say that
 * nothing in the whole project refers to one of them.
 */
export function seesAll(project: Project, kind: ReferenceKind): boolean {
  return project.invalid.length === 0 && readsAll(project, kind);
}

/**
 * The same for single things, by their ids: whether no part that was cut out holds a text that could
 * have been meant for the id. A key that is misspelt somewhere says nothing about all the others.
 */
export function seesAllOf(project: Project, kind: ReferenceKind): (id: string) => boolean {
  const readable = readsAll(project, kind);
  return (id) => readable && !project.cut.has(id);
}

function readsAll({ incomplete, duplicates, unresolved }: Project, kind: ReferenceKind): boolean {
  if (incomplete || duplicates.length > 0) return false;
  return unresolved.every(({ expected }) => expected !== kind);
}
