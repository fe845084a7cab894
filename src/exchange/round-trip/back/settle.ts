import type { Column } from '../columns.js';
import { hashOf } from '../mark.js';
import { canonical, canonicalReading, readCell } from '../values/index.js';
import { isFault, type Scope } from '../values/value-type.js';
import type { RemarkCode } from '../vocabulary.js';
import { isGarbled } from './garbled.js';

/** What a cell comes to, held against the files as they are and as they were when it was written out. */
export type Settled =
  /** The cell was not changed, or says what the files say by now. */
  | { is: 'same' }
  | { is: 'changed'; value: unknown }
  /** The files changed, too, to something else. */
  | { is: 'conflict'; value: unknown }
  | { is: 'fault'; code: RemarkCode; args: Record<string, unknown> };

/**
 * @param base the hash of what the cell said when it was written out; nothing where nobody knows: then whatever
 * differs from the files was changed in the table
 * @param now the value in the files
 */
export function settle(cell: string, { field }: Column, base: string | undefined, now: unknown, scope: Scope): Settled {
  const kind = field.value;
  const reading = readCell(cell, kind, scope);
  const said = canonicalReading(reading, cell, kind);
  const files = canonical(now, kind);
  if (said === files || hashOf(said) === base) return { is: 'same' };
  if (isGarbled(cell, now)) return { is: 'fault', code: 'characters-lost', args: {} };
  if (isFault(reading)) return { is: 'fault', code: reading.fault, args: reading.args };
  const changed = base === undefined || hashOf(files) === base;
  return { is: changed ? 'changed' : 'conflict', value: reading.value };
}
