import type { Encounter, Standard } from '../../model/project.js';
import { activeStandards } from '../../pipeline/selection.js';
import type { Sheet, SheetRow } from '../workbook.js';
import { area, blank, textCell } from './cells.js';
import { encounterTitle } from './encounter-title.js';
import type { Periods } from './periods.js';
import { type Results, resultsOf } from './results.js';
import { COLUMN_WIDTHS, columnOf, FIRST_PERIOD, HIDDEN_COLUMNS, SCORECARD_COLUMNS } from './scorecard-columns.js';
import { resultConditions, statusConditions, trendConditions } from './scorecard-conditions.js';
import { FIRST_ROW, HEADER_ROWS, headMerges, headRows, START_CELL } from './scorecard-head.js';
import { standardRow } from './scorecard-row.js';
import { dateValidation, resultValidations } from './validations.js';
import type { Voice } from './voice.js';

/** Standards in force grouped by encounter, a row each, with what the results so far come to. */
export function scorecardSheet(voice: Voice, encounters: readonly Encounter[], periods: Periods): Sheet {
  const { count } = periods;
  const { rows, results } = tableRows(voice, encounters, count);
  const last = FIRST_ROW + rows.length - 1;
  const down = (name: 'status' | 'trend') => area(FIRST_ROW, columnOf(name, count), last, columnOf(name, count));
  return {
    id: 'scorecard',
    name: voice.line(({ words }) => words.scorecard.title),
    columns: [
      ...SCORECARD_COLUMNS.map((name) => ({ width: COLUMN_WIDTHS[name] })),
      ...Array.from({ length: count }, () => ({ width: 9 })),
      ...HIDDEN_COLUMNS.map(() => ({ width: 8, hidden: true })),
    ],
    rows: [...headRows(voice, periods, down('status'), standardsIn(encounters)), ...rows],
    merged: headMerges(count),
    frozen: { rows: FIRST_ROW, columns: 2 },
    validations: [dateValidation(voice, START_CELL), ...resultValidations(voice, results, FIRST_PERIOD, count)],
    conditions: [
      ...resultConditions(area(FIRST_ROW, FIRST_PERIOD, last, FIRST_PERIOD + count - 1), count),
      ...statusConditions(voice, down('status')),
      ...trendConditions(voice, down('trend')),
    ],
    filter: area(HEADER_ROWS[1], 0, last, FIRST_PERIOD - 1),
    print: { orientation: 'landscape', header: HEADER_ROWS },
    protected: true,
  };
}

function standardsIn(encounters: readonly Encounter[]): Standard[] {
  return encounters.flatMap(({ behaviors }) => activeStandards(behaviors));
}

/** The rows of the table, and how results stand in each of those that hold a standard. */
function tableRows(voice: Voice, encounters: readonly Encounter[], periods: number) {
  const rows: SheetRow[] = [];
  const results = new Map<number, Results>();
  for (const encounter of encounters) {
    const standards = activeStandards(encounter.behaviors);
    if (standards.length === 0) continue;
    rows.push(groupRow(encounterTitle(voice, encounter), FIRST_PERIOD + periods));
    for (const standard of standards) {
      const row = FIRST_ROW + rows.length;
      const own = resultsOf(standard);
      results.set(row, own);
      rows.push(standardRow(voice, standard, own, row, periods));
    }
  }
  return { rows, results };
}

function groupRow(title: string, width: number): SheetRow {
  return { cells: [textCell(title, 'group'), ...Array.from({ length: width - 1 }, () => blank('group'))] };
}
