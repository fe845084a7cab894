import type { Encounter } from '../../model/project.js';
import type { ChecklistLine } from '../../pipeline/checklist.js';
import { assumptionsBehind } from '../../pipeline/evidence.js';
import type { Area, SheetCell, SheetRow } from '../workbook.js';
import { blank, inputCell, numberCell, textCell } from './cells.js';
import {
  CHECKLIST_COLUMNS,
  type ChecklistColumn,
  columnArea,
  columnAt,
  FACTS,
  FIRST_LINE,
} from './checklist-layout.js';
import { type Answers, answersOf, openLines, pointsGiven, sumsOf } from './checklist-scores.js';
import { encounterTitle } from './encounter-title.js';
import { titleRows } from './front.js';
import type { Voice } from './voice.js';

/** The lines of one encounter. */
export interface Part {
  encounter: Encounter;
  lines: ChecklistLine[];
}

/** Title, what to note of the visit, and beside it the whole score. `last`: the last row with a line. */
export function checklistHead(voice: Voice, parts: readonly Part[], last: number): SheetRow[] {
  const say = (pick: (words: Words) => string) => voice.line(({ words }) => pick(words.checklist));
  const answers = answersOf(voice);
  const sums = sumsOf(answers, FIRST_LINE, last, 'total');
  const lines = parts.reduce((sum, part) => sum + part.lines.length, 0);
  const totals: [string, SheetCell][] = [
    [say((words) => words.score), sums.score],
    [say((words) => words.scored), sums.points],
    [say((words) => words.open), openLines(answers, FIRST_LINE, last, lines)],
  ];
  return [
    ...titleRows(
      voice,
      say((words) => words.title),
      voice.speakers[0].words.checklist.code,
      assumptionsBehind(parts.flatMap((part) => part.lines.flatMap(({ standards }) => standards))),
    ),
    ...FACTS.map((fact, i) => {
      const [text, total] = totals[i] ?? [];
      return row({
        step: textCell(
          say((words) => words.facts[fact]),
          'label',
          { align: 'end' },
        ),
        behavior: inputCell({ align: 'start', ...(fact === 'date' && { format: 'yyyy-mm-dd' }) }),
        ...(text !== undefined && { standard: textCell(text, 'label', { align: 'end' }), points: total }),
      });
    }),
    { cells: [], height: 6 },
    row(
      Object.fromEntries(
        CHECKLIST_COLUMNS.map((name) => [
          name,
          textCell(
            voice.say(({ words }) => words.checklist.columns[name]),
            'heading',
            CENTERED.includes(name) ? { align: 'center' } : {},
          ),
        ]),
      ),
    ),
  ];
}

const CENTERED: readonly ChecklistColumn[] = ['points', 'answer', 'given', 'score'];

type Words = Voice['speakers'][0]['words']['checklist'];

/** A row with the score for each encounter and one for each of its lines; the areas that take the answers. */
export function checklistRows(voice: Voice, parts: readonly Part[]): { rows: SheetRow[]; lineAreas: Area[] } {
  const answers = answersOf(voice);
  const rows: SheetRow[] = [];
  const lineAreas: Area[] = [];
  for (const { encounter, lines } of parts) {
    const first = FIRST_LINE + rows.length + 1;
    const last = first + lines.length - 1;
    rows.push(partRow(encounterTitle(voice, encounter), answers, first, last));
    rows.push(...lines.map((line, i) => lineRow(voice, line, answers, first + i)));
    lineAreas.push(columnArea('answer', first, last));
  }
  return { rows, lineAreas };
}

function partRow(title: string, answers: Answers, first: number, last: number): SheetRow {
  const { points, score } = sumsOf(answers, first, last, 'group');
  const blanks = Object.fromEntries(CHECKLIST_COLUMNS.map((name) => [name, blank('group')]));
  return row({ ...blanks, number: textCell(title, 'group'), answer: points, score });
}

function lineRow(voice: Voice, line: ChecklistLine, answers: Answers, at: number): SheetRow {
  const { behavior, step, standards, points, number } = line;
  return row({
    number: textCell(number),
    step: textCell(
      voice.say(({ writer, words }) =>
        step ? (writer.text(step.data.customer) ?? step.id) : words.checklist.throughout,
      ),
    ),
    behavior: textCell(voice.say(({ writer }) => writer.text(behavior.data.does))),
    role: textCell(voice.say(({ writer }) => writer.roleTitle(behavior.role))),
    standard: textCell(standards.map(({ data }) => voice.say(({ writer }) => writer.text(data.statement))).join('\n')),
    points: numberCell(points),
    answer: inputCell(),
    given: pointsGiven(answers, at),
    score: blank('text'),
    remarks: inputCell({ align: 'start' }),
  });
}

function row(cells: Partial<Record<ChecklistColumn, SheetCell>>): SheetRow {
  const places: SheetRow['cells'] = [];
  for (const [name, cell] of Object.entries(cells)) places[columnAt(name as ChecklistColumn)] = cell;
  return { cells: Array.from(places) };
}
