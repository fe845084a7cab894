import type { Project } from '../../../model/project.js';
import type { Path } from '../../../model/source.js';
import type { Change as Edit } from '../../../workspace/edits/change.js';
import type { Entry } from '../entities.js';
import type { Change } from './known-rows.js';
import type { Addition } from './new-rows.js';
import { type Draft, inOrder } from './put.js';

/** What is to be done to the entries of a project. */
export interface Work {
  changes: Change[];
  additions: Addition[];
  removals: Entry[];
}

/** The list an entry stands in, and what the format calls it. */
const PLACES = {
  standards: { list: 'standards', entity: 'Standard' },
  behaviors: { list: 'behaviors', entity: 'Behavior' },
  expectations: { list: 'expectations', entity: 'Expectation' },
} as const;

const AT_THE_END = Number.MAX_SAFE_INTEGER;

/** The edits of each file. Nothing moves before the end: changes first, then what comes new, then what goes, from below. */
export function editsOf(project: Project, { changes, additions, removals }: Work): Map<string, Edit[]> {
  const fresh = new Map(additions.map((one) => [one.id, one]));
  const files = new Map<string, { sets: Edit[]; inserts: Edit[]; removes: Path[] }>();
  const of = (file: string) => {
    const edits = files.get(file) ?? { sets: [], inserts: [], removes: [] };
    files.set(file, edits);
    return edits;
  };
  const insert = (list: string, parent: string, item: Draft) => {
    const under = fresh.get(parent);
    const at = project.entities.get(parent)?.at;
    if (under) under.draft[list] = [...((under.draft[list] as Draft[] | undefined) ?? []), item];
    else if (at) of(at.source.file).inserts.push({ insert: [...at.path, list], at: AT_THE_END, item });
  };
  const into = ({ row, draft, parent }: Pick<Addition, 'row' | 'draft' | 'parent'>) => {
    const { list, entity } = PLACES[row.sheet.kind];
    insert(list, parent, inOrder(draft, entity));
  };
  for (const { row, entry, draft, moved } of changes) {
    const { source, path } = entry.at;
    if (moved === undefined) of(source.file).sets.push({ set: path, to: draft });
    else {
      into({ row, draft, parent: moved });
      of(source.file).removes.push(path);
    }
  }
  // Standards first: new behaviors take theirs along.
  for (const one of additions) if (one.row.sheet.kind === 'standards') into(one);
  for (const one of additions) if (one.row.sheet.kind !== 'standards') into(one);
  for (const { at } of removals) of(at.source.file).removes.push(at.path);
  return new Map(
    [...files].map(([file, { sets, inserts, removes }]) => [
      file,
      [...sets, ...inserts, ...removes.sort(fromBelow).map((path): Edit => ({ remove: path }))],
    ]),
  );
}

function fromBelow(a: Path, b: Path): number {
  for (const [i, key] of a.entries()) {
    const other = b[i];
    if (typeof key === 'number' && typeof other === 'number' && key !== other) return other - key;
  }
  return 0;
}
