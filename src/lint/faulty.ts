import type { Project } from '../model/project.js';

/** The ids of entities of which something broke the schema: what they seem to lack may only be misspelt. */
export function faultyEntities({ invalid }: Project): ReadonlySet<string> {
  return new Set(invalid.flatMap(({ on }) => (on === undefined ? [] : [on])));
}
