import { checklistOf, restOnAssumptions } from '../../pipeline/checklist.js';
import type { Sheet, Workbook } from '../workbook.js';
import { area } from './cells.js';
import {
  CHECKLIST_COLUMNS,
  CHECKLIST_WIDTHS,
  columnArea,
  FIRST_LINE,
  factCell,
  HEADING_ROW,
} from './checklist-layout.js';
import { checklistHead, checklistRows, type Part } from './checklist-rows.js';
import { answersOf } from './checklist-scores.js';
import { workbookFrame } from './front.js';
import { guideSheet } from './guide.js';
import { textCondition } from './scorecard-conditions.js';
import { dateValidation, listValidation } from './validations.js';
import type { Voice } from './voice.js';

/**
 * What an auditor or mystery shopper looks for, encounter by encounter, with the score. Nothing where no
 * behavior is standardized.
 */
export function buildChecklist(voice: Voice): Workbook | undefined {
  const { project } = voice.speakers[0].writer;
  const parts: Part[] = project.encounters
    .map((encounter, i) => ({ encounter, lines: checklistOf(encounter, i + 1) }))
    .filter(({ lines }) => lines.length > 0);
  if (parts.length === 0) return undefined;
  const [{ words: main }] = voice.speakers;
  const assumed = restOnAssumptions(parts.flatMap(({ lines }) => lines));
  return {
    ...workbookFrame(voice),
    kind: 'checklist',
    name: 'checklist',
    title: voice.line(({ words }) => words.checklist.title),
    sheets: [
      checklistSheet(voice, parts),
      guideSheet(
        voice.line(({ words }) => words.guide.title),
        [
          {
            title: voice.say(({ words }) => words.checklist.title),
            lines: [
              ...main.checklist.guide.map((_, i) => voice.say(({ words }) => words.checklist.guide[i])),
              ...(assumed ? [voice.say(({ writer }) => writer.words.checklist.scoreAssumed)] : []),
            ],
          },
        ],
      ),
    ],
  };
}

function checklistSheet(voice: Voice, parts: readonly Part[]): Sheet {
  const { rows, lineAreas } = checklistRows(voice, parts);
  const last = FIRST_LINE + rows.length - 1;
  const answers = answersOf(voice);
  const column = columnArea('answer', FIRST_LINE, last);
  return {
    id: 'checklist',
    name: voice.line(({ words }) => words.checklist.sheet),
    columns: CHECKLIST_COLUMNS.map((name) => ({ width: CHECKLIST_WIDTHS[name] })),
    rows: [...checklistHead(voice, parts, last), ...rows],
    frozen: { rows: FIRST_LINE, columns: 1 },
    validations: [
      dateValidation(voice, factCell(0)),
      listValidation(voice, lineAreas, [answers.yes, answers.no, answers.na]),
    ],
    conditions: [
      textCondition(column, answers.yes, 'good'),
      textCondition(column, answers.no, 'bad'),
      textCondition(column, answers.na, 'none'),
    ],
    filter: area(HEADING_ROW, 0, last, CHECKLIST_COLUMNS.length - 1),
    print: { orientation: 'landscape', header: [HEADING_ROW, HEADING_ROW] },
    protected: true,
  };
}
