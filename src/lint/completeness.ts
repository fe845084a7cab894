import type { Project, ReferenceKind } from '../model/project.js';

/**
 * Whether nothing that could refer to things of a kind is out of sight: every file was read, nothing
 * was cut out of one, and no reference to such a thing was misspelt. Only then can a rule say that
 * nothing in the whole project refers to one of them.
 */
export function seesAll({ incomplete, invalid, duplicates, unresolved }: Project, kind: ReferenceKind): boolean {
  if (incomplete || invalid.length > 0 || duplicates.length > 0) return false;
  return unresolved.every(({ expected }) => expected !== kind);
}
