import type { Project, Standard } from '../../model/project.js';
import { activeStandards } from '../selection.js';
import { type Difference, differencesBetween, type Effect } from './fields.js';

/** How the standards in force changed; in the order in which they are always listed. */
export const CHANGES = [
  'added',
  'retired',
  'tightened',
  'loosened',
  'remeasured',
  're-owned',
  'published',
  'withdrawn',
  'reworded',
] as const satisfies readonly (Effect | 'added' | 'retired')[];
export type ChangeKind = (typeof CHANGES)[number];

/** One change of one standard; a standard may be tightened and reworded at once, and is then listed twice. */
export interface Change {
  kind: ChangeKind;
  id: string;
  /** The standard as it was; nothing where it is new. */
  before?: Standard;
  /** The standard as it is; nothing where it is gone. */
  after?: Standard;
  differences: Difference[];
}

/**
 * What changed in meaning between two versions of a project, standard by standard, by id. Standards
 * come into force and go out of it also by the decision on their behavior.
 */
export function changesBetween(before: Project, after: Project): Change[] {
  const was = byId(before);
  const is = byId(after);
  const changes = [
    ...[...is].flatMap(([id, standard]): Change[] => {
      const earlier = was.get(id);
      return earlier ? changesOf(earlier, standard) : [{ kind: 'added', id, after: standard, differences: [] }];
    }),
    ...[...was].flatMap(([id, standard]): Change[] =>
      is.has(id) ? [] : [{ kind: 'retired', id, before: standard, differences: [] }],
    ),
  ];
  // Stable: within a kind the order is that of the files.
  return changes.sort((a, b) => CHANGES.indexOf(a.kind) - CHANGES.indexOf(b.kind));
}

function changesOf(before: Standard, after: Standard): Change[] {
  const byEffect = new Map<Effect, Difference[]>();
  for (const one of differencesBetween(before, after)) {
    byEffect.set(one.effect, [...(byEffect.get(one.effect) ?? []), one]);
  }
  return [...byEffect].map(([kind, differences]) => ({ kind, id: after.id, before, after, differences }));
}

function byId(project: Project): Map<string, Standard> {
  return new Map(activeStandards(project.behaviors).map((standard) => [standard.id, standard]));
}
