import type { Standard } from '../../model/project.js';
import { CHANGES, type Change, type ChangeKind } from './changes.js';

/** One change in the JSON contract of `csm standards diff`. */
export interface ChangeRecord {
  kind: ChangeKind;
  id: string;
  /** Statement before and after, as written: one text, or one per locale; null where the standard was or is not there. */
  before: unknown;
  after: unknown;
  differences: { field: string; before: unknown; after: unknown }[];
}

export interface ChangesRecord {
  version: 1;
  from: string;
  to: string;
  summary: Record<ChangeKind, number>;
  changes: ChangeRecord[];
}

/** All changes as plain objects. */
export function changesRecord(changes: Change[], from: string, to: string): ChangesRecord {
  const statement = (standard: Standard | undefined) => standard?.data.statement ?? null;
  return {
    version: 1,
    from,
    to,
    summary: Object.fromEntries(
      CHANGES.map((kind) => [kind, changes.filter((one) => one.kind === kind).length]),
    ) as Record<ChangeKind, number>,
    changes: changes.map(({ kind, id, before, after, differences }) => ({
      kind,
      id,
      before: statement(before),
      after: statement(after),
      differences: differences.map(({ field, before: was, after: is }) => ({ field, before: was, after: is })),
    })),
  };
}
