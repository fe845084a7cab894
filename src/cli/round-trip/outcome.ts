import type { Plan } from '../../exchange/round-trip/back/plan.js';
import type { Finding } from '../../lint/finding.js';
import type { Replacement } from '../../workspace/replace-files.js';

/** What came of bringing a table back. */
export interface Outcome {
  /** The table; absolute. */
  file: string;
  /** Of the project. */
  root: string;
  plan: Plan;
  /** The files that change, or would. */
  replacements: readonly Replacement[];
  /** What would keep the project from being understood, as findings and in words. */
  broken: { findings: Finding[]; text: string } | undefined;
  written: boolean;
}
