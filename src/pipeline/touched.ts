import type { AnyEntity, Project } from '../model/project.js';

/** Keys below which other entities stand: a new step does not touch its encounter. */
const NESTED = ['steps', 'expectations', 'behaviors', 'fixes', 'standards'];

/**
 * The ids of what differs between two versions of a project: entities that are new, or of which
 * something of their own was written differently. Where they stand, and comments, do not matter.
 */
export function touchedSince(before: Project, now: Project): Set<string> {
  const touched = new Set<string>();
  for (const [id, entity] of now.entities) {
    const earlier = before.entities.get(id);
    if (!earlier || earlier.kind !== entity.kind || ownText(earlier) !== ownText(entity)) touched.add(id);
  }
  return touched;
}

function ownText({ data }: AnyEntity): string {
  return JSON.stringify(Object.entries(data).filter(([key]) => !NESTED.includes(key)));
}
