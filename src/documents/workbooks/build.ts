import type { Workbook, WorkbookKind } from '../workbook.js';
import { buildChecklist } from './checklist.js';
import { buildScorecard } from './scorecard.js';
import { buildTrace } from './trace.js';
import { type Speaker, Voice } from './voice.js';

const BUILDERS: Record<WorkbookKind, (voice: Voice) => Workbook | undefined> = {
  scorecard: buildScorecard,
  checklist: buildChecklist,
  trace: buildTrace,
};

/**
 * The workbooks of a project, in one language or in several side by side: every text stands in all of
 * them, in the order of the speakers. A kind the project has nothing for is left out.
 */
export function buildWorkbooks(
  speakers: [Speaker, ...Speaker[]],
  kinds: readonly WorkbookKind[] = Object.keys(BUILDERS) as WorkbookKind[],
): Workbook[] {
  const voice = new Voice(speakers);
  return kinds.flatMap((kind) => BUILDERS[kind](voice) ?? []);
}
