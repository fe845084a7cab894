import type { Path, Range } from './source.js';

export type Severity = 'error' | 'warning' | 'info';

/**
 * What would mend a problem: a text to put at its range, or a list item to take out. `safe` when it
 * changes nothing of what was meant, so that it may be applied unseen.
 */
export type ProblemMend = { replace: string; safe: boolean } | { removeItem: Path; safe: boolean };

/**
 * Something wrong, as data: the catalog turns `code` and `args` into a sentence when it is printed.
 * `file` is relative to the project folder; a problem of a whole file has no range; `on` is the id
 * of the entity it is about.
 */
export interface Problem {
  rule: string;
  code: string;
  args: Record<string, unknown>;
  severity: Severity;
  file: string;
  range?: Range;
  on?: string;
  mend?: ProblemMend;
}
