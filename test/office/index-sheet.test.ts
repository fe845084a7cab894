import { beforeAll, describe, expect, test } from 'vitest';
import type { CellValue, Sheet } from '../../src/documents/workbook.js';
import { linked } from '../support/project.js';
import { columnWith, filled, rowWith, sheetOf } from '../support/workbook.js';
import { workbookOf } from '../support/workbooks.js';
import { reckoned } from './reckoned.js';

/** The published worked example of a service quality indicator: weight and failures of each item. */
const ITEMS: [string, number, number][] = [
  ['complaints-reopened', 3, 125],
  ['damaged', 10, 18],
  ['international', 1, 102],
  ['invoice', 1, 282],
  ['late-pick-up', 3, 209],
  ['lost', 10, 2],
  ['missing-proof', 1, 26],
  ['right-day-late', 1, 751],
  ['traces', 3, 115],
  ['wrong-day-late', 5, 15],
];

const project = linked(
  `encounters:
  - id: e
    name: E
    behaviors:
      - id: b
        does: B
        standards:
${ITEMS.map(([id]) => `          - {id: ${id}, kind: hard, statement: S ${id}}`).join('\n')}
`,
  `csm: 1
organization: {name: X}
indices:
  - id: sqi
    name: SQI
    period: day
    volume: shipments
    per: 100
    target: at most 6 per 1000
    items: [${ITEMS.map(([id, weight]) => `{standard: ${id}, weight: ${weight}}`).join(', ')}]
`,
);

describe('an index filled in', () => {
  let sheet: Sheet;
  let at: Awaited<ReturnType<typeof reckoned>>;
  const cell = (row: string, column: string) => at(rowWith(sheet, row), columnWith(sheet, column), 'index-sqi');

  beforeAll(async () => {
    const empty = await workbookOf(project, 'scorecard');
    sheet = sheetOf(empty, 'index-sqi');
    const volume = columnWith(sheet, 'shipments');
    const day = (n: number, counts: (number | undefined)[], shipments?: number): [number, number, CellValue][] => {
      const row = rowWith(sheet, `Period ${n}`);
      const failures = counts.flatMap((count, i): [number, number, CellValue][] =>
        count === undefined ? [] : [[row, i + 1, count]],
      );
      return shipments === undefined ? failures : [...failures, [row, volume, shipments]];
    };
    const none = ITEMS.map(() => 0);
    const values = [
      ...day(
        1,
        ITEMS.map(([, , count]) => count),
        425_000,
      ),
      ...day(2, none, 400_000),
      ...day(3, [undefined, ...none.slice(1)], 400_000),
      ...day(4, none),
      ...day(5, [20_000, ...none.slice(1)], 1_000_000),
      ...day(6, none, 0),
      ...day(7, [], 400_000),
      ...day(8, [2_000, ...none.slice(1)], 1_000_000),
    ];
    at = await reckoned(filled(empty, 'index-sqi', values));
  });

  test('comes to what the published example comes to', () => {
    expect(cell('Period 1', 'Failures in all')).toBe(1645);
    expect(cell('Period 1', 'Points')).toBe(2783);
    expect(cell('Period 1', 'Points per 100 shipments')).toBeCloseTo(0.655, 3);
  });

  test.each([
    ['a period below its target', 'Period 8', 6000, 'Met'],
    ['one above it', 'Period 1', 2783, 'Missed'],
    ['one far above it', 'Period 5', 60_000, 'Missed'],
    ['no failure at all', 'Period 2', 0, 'Met'],
    ['a number that is missing', 'Period 3', '', 'Incomplete'],
    ['a volume that is missing', 'Period 4', 0, 'Incomplete'],
    ['a volume of 0', 'Period 6', 0, 'Incomplete'],
    ['a volume alone', 'Period 7', '', 'No data'],
    ['nothing', 'Period 9', '', 'No data'],
  ])('%s', (_, period, points, status) => {
    expect([cell(period, 'Points'), cell(period, 'Status')]).toEqual([points, status]);
  });

  test('all periods are added up, item by item', () => {
    expect(cell('Failures, all periods', 'S complaints-reopened')).toBe(125 + 20_000 + 2_000);
    expect(cell('Points, all periods', 'S complaints-reopened')).toBe(3 * 22_125);
    expect(cell('Points, all periods', 'Points')).toBe(3 * 22_125 + 2783 - 375);
    expect(cell('Share of points', 'S wrong-day-late')).toBeCloseTo(75 / (3 * 22_125 + 2783 - 375), 12);
  });
});
