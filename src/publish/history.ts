import { Failure } from '../model/failure.js';
import type { Project } from '../model/project.js';
import { type Change, changesBetween } from '../pipeline/changes/changes.js';
import { oldestFirst } from '../pipeline/changes/order.js';
import { type LoadedProject, readProject } from '../workspace/read-project.js';
import { filesAtRevision } from '../workspace/revision.js';

/** Where versions of a project come from. */
type AtTag = (tag: string, version: string) => Project;

/**
 * What changed in the standards with each revision of csm.yaml, by its place in the list. A revision is
 * compared with the one before it that names a git tag; the newest, where it names none yet, stands
 * for the files as they are. The first one has nothing to be compared with.
 * @throws Failure `tag-unknown`, `tag-without-project`, `not-in-git`, `no-git`
 */
export function revisionHistory({ root, project }: LoadedProject, atTag = taggedIn(root)): Map<number, Change[]> {
  const revisions = project.config.documents?.revisions ?? [];
  const places = oldestFirst(revisions);
  const history = new Map<number, Change[]>();
  if (!revisions.some((one) => one?.tag !== undefined)) return history;
  let before: Project | undefined;
  for (const place of places) {
    const { tag, version = '' } = revisions[place] ?? {};
    const isNewest = place === places.at(-1);
    if (tag === undefined && !isNewest) continue;
    const after = tag === undefined ? project : atTag(tag, version);
    if (before) history.set(place, changesBetween(before, after));
    before = after;
  }
  return history;
}

function taggedIn(root: string): AtTag {
  return (tag, version) => {
    try {
      // In full, so that no branch of the same name takes the place of the tag.
      const files = filesAtRevision(root, `refs/tags/${tag}`);
      if (!files) throw new Failure('tag-without-project', { tag, version });
      return readProject(root, files, { others: false }).project;
    } catch (error) {
      const unknown = error instanceof Failure && error.code === 'unknown-revision';
      throw unknown ? new Failure('tag-unknown', { tag, version }) : error;
    }
  };
}
