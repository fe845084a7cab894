import type { Severity } from '../model/problem.js';
import type { Project } from '../model/project.js';
import type { Place } from '../model/source.js';

/** What a rule says of one place: `code` names the sentence in the catalog, `args` fill it. */
export interface Report {
  code: string;
  args?: Record<string, unknown>;
  at: Place;
  /** Whether the key or the value at the place is meant. */
  part?: 'key' | 'value';
  /** Id of the entity the finding is about. */
  on?: string;
}

/** One rule: it visits the linked project and reports; it never reads files. */
export interface Rule {
  id: string;
  severity: Severity;
  check(project: Project, report: (finding: Report) => void): void;
}
