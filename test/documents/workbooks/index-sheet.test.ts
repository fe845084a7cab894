import { describe, expect, test } from 'vitest';
import { linked } from '../../support/project.js';
import { rowWith, sheetOf, textsOf } from '../../support/workbook.js';
import { workbookOf } from '../../support/workbooks.js';

const BLUEPRINT = `encounters:
  - id: e
    name: E
    behaviors:
      - {id: b, does: B, standards: [{id: lost, kind: hard, statement: None lost}, {id: late, kind: hard, statement: Few late}]}
      - {id: c, does: C, selection: {decision: leave}, standards: [{id: old, kind: hard, statement: Left}]}
`;

const config = (more: string) => `csm: 1
organization: {name: X}
indices:
  - id: sqi
    name: Quality index
    purpose: One figure for what failures cost
    items: [{standard: lost, weight: 50, reason: Gone}, {standard: late, weight: 1.5}, {standard: old, weight: 3}]
    ${more}
`;

const indexOf = async (more: string) =>
  sheetOf(await workbookOf(linked(BLUEPRINT, config(more)), 'scorecard'), 'index-sqi');
const sheet = await indexOf(
  '{period: week, volume: parcels, per: 100, target: at most 1200}'.slice(1, -1).replaceAll(', ', '\n    '),
);

test('a column for each standard in force, with its weight and the reason', () => {
  expect(textsOf(sheet, rowWith(sheet, 'Period'))).toEqual([
    'Period',
    'None lost',
    'Few late',
    'Failures in all',
    'Points',
    'parcels',
    'Points per 100 parcels',
    'Status',
  ]);
  expect(textsOf(sheet, rowWith(sheet, 'Weight of one failure')).slice(0, 3)).toEqual([
    'Weight of one failure',
    50,
    1.5,
  ]);
  expect(textsOf(sheet, rowWith(sheet, 'Why this weight')).slice(0, 3)).toEqual(['Why this weight', 'Gone', '']);
  expect(textsOf(sheet, 2)).toContain('at most 1,200');
});

test('a row for each period of the index, then what all come to', () => {
  const first = rowWith(sheet, 'Period 1');
  expect(rowWith(sheet, 'Failures, all periods') - first).toBe(13);
  expect(textsOf(sheet, first)).toEqual(['Period 1', '', '', '', '', '', '', 'No data']);
});

/** The formula of the last cell of the first period. */
async function verdict(more: string): Promise<string> {
  const one = await indexOf(more);
  const cell = one.rows[rowWith(one, 'Period 1')]?.cells.at(-1);
  return cell?.type === 'formula' ? cell.formula : '';
}

describe('a target', () => {
  test('on points is held against points', async () => {
    expect(await verdict('target: less than 1200.5')).toContain('IF(E10<1200.5,"Met","Missed")');
  });

  test('per so many cases is held against points per unit, whatever they are stated per', async () => {
    expect(await verdict('target: at most 7 per 1000\n    volume: parcels\n    per: 100')).toContain(
      'IF(ISNUMBER(G10),IF(G10*1000/100<=7,"Met","Missed"),"Incomplete")',
    );
  });

  test.each(['target: 1200', 'target: at most 3 min', 'target: at most 7 per 1000'])(
    '%s judges nothing',
    async (more) => {
      expect(await verdict(more)).toContain('"Not judged","Incomplete"');
    },
  );
});

test('an index of which nothing is in force has no sheet', async () => {
  const left = BLUEPRINT.replace('{id: b, does: B,', '{id: b, does: B, selection: {decision: leave},');
  const other = `${left}      - {id: d, does: D, standards: [{id: kept, kind: hard, statement: K}]}\n`;
  const { sheets } = await workbookOf(linked(other, config('period: day')), 'scorecard');
  expect(sheets.map(({ id }) => id)).toEqual(['scorecard', 'guide']);
});
