import { beforeAll, describe, expect, test } from 'vitest';
import type { CellValue, Sheet, Workbook } from '../../src/documents/workbook.js';
import type { Standard } from '../../src/model/project.js';
import { activeStandards } from '../../src/pipeline/selection.js';
import { readProject } from '../../src/workspace/read-project.js';
import { cellOf, columnWith, filled, rowWith, sheetOf } from '../support/workbook.js';
import { workbookOf, workbooksOf } from '../support/workbooks.js';
import { reckoned } from './reckoned.js';
import { decimal, exact, verdictOf } from './reckoning.js';

const { project } = readProject('examples/parcel');
const standards = activeStandards(project.behaviors);

function shown(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'object' && value !== null && 'date' in value ? value.date : value;
}

describe('what stands in a workbook before anybody opens it is what LibreOffice makes of it', () => {
  test.each([
    ['examples/parcel', ['en'] as const],
    ['examples/parcel', ['zh-CN'] as const],
    ['examples/parcel', ['en', 'zh-CN'] as const],
    ['examples/bank-zh', ['zh-CN'] as const],
  ])('%s in %j', async (root, locales) => {
    for (const workbook of await workbooksOf(readProject(root).project, [...locales])) {
      const at = await reckoned(workbook);
      let formulas = 0;
      for (const { id, rows } of workbook.sheets) {
        for (const [row, { cells }] of rows.entries()) {
          for (const [column, cell] of cells.entries()) {
            if (cell?.type !== 'formula') continue;
            formulas += 1;
            expect([id, row, column, shown(at(row, column, id))]).toEqual([id, row, column, shown(cell.value)]);
          }
        }
      }
      expect(formulas > 25).toBe(workbook.kind !== 'trace');
    }
  });
});

describe('a scorecard filled in', () => {
  const entered = new Map(standards.map((standard, i) => [standard, resultsFor(standard, i)]));
  let workbook: Workbook;
  let sheet: Sheet;
  let at: Awaited<ReturnType<typeof reckoned>>;

  beforeAll(async () => {
    const empty = await workbookOf(project, 'scorecard');
    sheet = sheetOf(empty, 'scorecard');
    const first = columnWith(sheet, 'Status') + 1;
    const values = [...entered].flatMap(([standard, results]) =>
      results.flatMap((result, i): [number, number, CellValue][] =>
        result === undefined ? [] : [[rowWith(sheet, standard.id), first + i, typed(standard, result)]],
      ),
    );
    workbook = filled(empty, 'scorecard', values);
    at = await reckoned(workbook);
  });

  test.each(standards.map((standard) => [standard.id, standard] as const))('judges %s as it should', (id, standard) => {
    const results = entered.get(standard) ?? [];
    const verdict = verdictOf(standard, results);
    const row = rowWith(sheet, id);
    const cell = (heading: string) => at(row, columnWith(sheet, heading), 'scorecard');
    const [met, known] = verdict.met;
    expect({
      latest: cell('Latest'),
      trend: cell('Trend'),
      met: rounded(cell('Periods met')),
      status: cell('Status'),
    }).toEqual({
      latest: verdict.latest === undefined ? '' : typed(standard, verdict.latest),
      trend: verdict.trend,
      met: rounded(known === 0 ? '' : met / known),
      status: verdict.status,
    });
  });

  test('counts how many stand where', () => {
    const verdicts = standards.map((standard) => verdictOf(standard, entered.get(standard) ?? []).status);
    const counted = ['Met', 'Between floor and target', 'Worse than floor', 'Missed', 'No data'].map(
      (status) => `${status} ${verdicts.filter((one) => one === status).length}`,
    );
    const row = rowWith(sheet, 'Latest results');
    expect(at(row, columnWith(sheet, 'Latest results') + 1, 'scorecard')).toBe(counted.join('  ·  '));
    expect(new Set(verdicts).size).toBe(4);
  });

  test('takes nothing that was typed where a result goes for anything but what it is', () => {
    const [row, column] = [rowWith(sheet, 'calls-answered'), columnWith(sheet, 'Status') + 1];
    expect(cellOf(sheetOf(workbook, 'scorecard'), row, column)?.type).toBe('input');
  });
});

/**
 * Results at, just beside and far from target and floor, with holes between them, so that every standard
 * begins at another place; some get none.
 */
function resultsFor({ target, floor }: Standard, place: number): (string | undefined)[] {
  if (!target || place % 9 === 8) return [];
  const level = exact(target.value.toFixed());
  const step = target.operator?.startsWith('>') ? -1n : 1n;
  const hair = step * exact('0.0004');
  const bottom = floor ? exact(floor.value.toFixed()) : level + step * exact('1');
  const far = bottom + step * exact('0.5');
  const row = [level, level + hair, undefined, bottom, bottom + hair, level - hair, undefined, far, level, level];
  const turned = [...row.slice(place % row.length), ...row.slice(0, place % row.length)];
  return turned.slice(0, 1 + (place % row.length)).map((one) => (one === undefined ? undefined : decimal(one)));
}

/** LibreOffice writes fifteen digits. */
function rounded(value: unknown): unknown {
  return typeof value === 'number' ? value.toPrecision(12) : value;
}

/** As it stands in the cell: 97% is 0.97. */
function typed({ target }: Standard, result: string): number {
  return Number(target?.unit.kind === 'percent' ? `${result}e-2` : result);
}
