import { activeStandards } from '../../pipeline/selection.js';
import type { Workbook } from '../workbook.js';
import { workbookFrame } from './front.js';
import { indexSheets } from './index-sheet.js';
import { scorecardPeriods } from './periods.js';
import { scorecardGuide } from './scorecard-guide.js';
import { START_CELL } from './scorecard-head.js';
import { scorecardSheet } from './scorecard-sheet.js';
import type { Voice } from './voice.js';

/**
 * The scorecard: results of the standards in force, period by period, and of the indices they count in.
 * Nothing where no standard is in force.
 */
export function buildScorecard(voice: Voice): Workbook | undefined {
  const { project } = voice.speakers[0].writer;
  const standards = activeStandards(project.behaviors);
  if (standards.length === 0) return undefined;
  const indices = indexSheets(voice, project.indices);
  return {
    ...workbookFrame(voice),
    kind: 'scorecard',
    name: 'scorecard',
    title: voice.line(({ words }) => words.scorecard.title),
    sheets: [
      scorecardSheet(voice, project.encounters, scorecardPeriods(standards)),
      ...indices,
      scorecardGuide(voice, indices.length > 0),
    ],
    names: [{ name: 'first_period', sheet: 'scorecard', area: START_CELL }],
  };
}
