/** Where things stand in the checklist. */
import type { Area } from '../workbook.js';
import { area } from './cells.js';

export const CHECKLIST_COLUMNS = [
  'number',
  'step',
  'behavior',
  'role',
  'standard',
  'points',
  'answer',
  'given',
  'score',
  'remarks',
] as const;
export type ChecklistColumn = (typeof CHECKLIST_COLUMNS)[number];

export const CHECKLIST_WIDTHS: Record<ChecklistColumn, number> = {
  number: 7,
  step: 24,
  behavior: 40,
  role: 14,
  standard: 40,
  points: 9,
  answer: 13,
  given: 9,
  score: 9,
  remarks: 30,
};

export const FACTS = ['date', 'time', 'place', 'observer'] as const;
const FACTS_ROW = 2;
export const HEADING_ROW = FACTS_ROW + FACTS.length + 1;
export const FIRST_LINE = HEADING_ROW + 1;

export function columnAt(name: ChecklistColumn): number {
  return CHECKLIST_COLUMNS.indexOf(name);
}

/** A column over some rows. */
export function columnArea(name: ChecklistColumn, first: number, last: number): Area {
  return area(first, columnAt(name), last, columnAt(name));
}

/** The cell that takes the `i`th fact of a visit: when, where, who. */
export function factCell(i: number): Area {
  return area(FACTS_ROW + i, columnAt('behavior'));
}
