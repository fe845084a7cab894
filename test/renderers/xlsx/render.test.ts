import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import type { SheetCell, Workbook } from '../../../src/documents/workbook.js';
import { renderXlsx } from '../../../src/renderers/xlsx/index.js';
import { partOf, partsOf } from './parts.js';
import { sheet, text, workbook } from './workbook.js';

const area = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });
const input = (changes: object = {}): SheetCell => ({ type: 'input', style: 'input', ...changes });
const firstSheet = async (made: Workbook) => (await readXlsx(await renderXlsx(made), { readStyles: true })).sheets[0];

test('the same workbook gives the same bytes, and bears no day of its own', async () => {
  const made = workbook([
    sheet([[text('a'), input(), { type: 'formula', formula: 'A1', value: 'a', style: 'result' }]]),
  ]);
  const bytes = await renderXlsx(made);
  expect(await renderXlsx(structuredClone(made))).toEqual(bytes);
  expect(partOf(bytes, 'docProps/core.xml').match(/\d{4}-\d\d-\d\dT[\d:]+Z/g)).toEqual([
    '2000-01-01T00:00:00Z',
    '2000-01-01T00:00:00Z',
  ]);
  expect(partOf(await renderXlsx({ ...made, date: '2027-01-01' }), 'docProps/core.xml')).toContain(
    '2027-01-01T00:00:00Z',
  );
});

test('cells hold what they are: numbers, days, formulas with what they come to, inputs', async () => {
  const one = await firstSheet(
    workbook([
      sheet([
        [
          { type: 'number', value: 0.95, style: 'result', format: '0.0##%' },
          { type: 'date', date: '2027-03-01', style: 'text', format: 'yyyy-mm-dd' },
          { type: 'formula', formula: 'IF(A1>0.9,"<good>",0)', value: '<good>', style: 'result' },
          { type: 'formula', formula: 'B1', value: { date: '2027-03-01' }, style: 'result', format: 'yyyy-mm-dd' },
          input(),
          input({ value: { date: '1970-01-01' }, format: 'yyyy-mm-dd' }),
          input({ value: '=1' }),
        ],
      ]),
    ]),
  );
  expect(one?.rows[0]).toEqual([
    0.95,
    new Date('2027-03-01'),
    '<good>',
    new Date('2027-03-01'),
    null,
    new Date('1970-01-01'),
    '=1',
  ]);
  expect(one?.cells?.get('0,2')?.formula).toBe('IF(A1>0.9,"<good>",0)');
});

describe('protection', () => {
  const cells = [[text('locked'), input()]];

  test('inputs alone can be changed, and there is no password', async () => {
    const one = await firstSheet(workbook([sheet(cells, { protected: true })]));
    expect(one?.cells?.get('0,1')?.style?.protection?.locked).toBe(false);
    expect(one?.cells?.get('0,0')?.style?.protection?.locked ?? true).toBe(true);
    const xml = partOf(await renderXlsx(workbook([sheet(cells, { protected: true })])), 'xl/worksheets/sheet1.xml');
    expect(xml).toContain('<sheetProtection sheet="1" formatColumns="0" formatRows="0" autoFilter="0"/>');
  });

  test('a sheet that is not protected says nothing of it', async () => {
    expect(partOf(await renderXlsx(workbook([sheet(cells)])), 'xl/worksheets/sheet1.xml')).not.toContain('Protection');
  });
});

test('what may be typed: a list, a number within bounds, a whole number, a day; blank always', async () => {
  const error = { title: 'No', text: 'Not this' };
  const one = await firstSheet(
    workbook([
      sheet([[input()]], {
        validations: [
          { areas: [area(0, 0, 4, 0), area(7, 0)], rule: { type: 'list', values: ['Yes, quite', 'No'] }, error },
          { areas: [area(0, 1)], rule: { type: 'number', least: 0, most: 1 }, error },
          { areas: [area(0, 2)], rule: { type: 'whole', least: 0 }, error },
          { areas: [area(0, 3)], rule: { type: 'number' }, error },
          { areas: [area(0, 4)], rule: { type: 'date' }, error },
        ],
      }),
    ]),
  );
  const seen = one?.dataValidations?.map(({ type, range, values, operator, formula1, formula2, allowBlank }) => ({
    type,
    range,
    rule: values ?? [operator, formula1, formula2],
    allowBlank,
  }));
  expect(seen).toEqual([
    { type: 'list', range: 'A1:A5 A8', rule: ['Yes， quite', 'No'], allowBlank: true },
    { type: 'decimal', range: 'B1', rule: ['between', '0', '1'], allowBlank: true },
    { type: 'whole', range: 'C1', rule: ['greaterThanOrEqual', '0', undefined], allowBlank: true },
    { type: 'decimal', range: 'D1', rule: ['greaterThanOrEqual', '-1000000000000000', undefined], allowBlank: true },
    { type: 'date', range: 'E1', rule: ['greaterThanOrEqual', '36526', undefined], allowBlank: true },
  ]);
});

test('conditions keep their order, and the first that holds decides', async () => {
  const one = await firstSheet(
    workbook([
      sheet([[input()]], {
        conditions: [
          { area: area(0, 0, 9, 3), formula: 'A1>=0.9', style: 'good' },
          { area: area(0, 0, 9, 3), formula: 'A1<0.8', style: 'bad' },
        ],
      }),
    ]),
  );
  expect(
    one?.conditionalRules?.map(({ range, formula, priority, stopIfTrue }) => [range, formula, priority, stopIfTrue]),
  ).toEqual([
    ['A1:D10', 'A1>=0.9', 1, true],
    ['A1:D10', 'A1<0.8', 2, true],
  ]);
});

test('names, printed area and repeated rows find sheets whose names have to be quoted', async () => {
  const made = workbook(
    [sheet([[text('x')]], { name: "Chef's card", print: { orientation: 'portrait', header: [0, 1] } })],
    {
      names: [{ name: 'first_period', sheet: 'one', area: area(2, 2, 2, 3) }],
    },
  );
  const xml = partOf(await renderXlsx(made), 'xl/workbook.xml');
  expect(xml).toContain(`<definedName name="first_period">'Chef''s card'!$C$3:$D$3</definedName>`);
  expect(xml).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="0">'Chef''s card'!$1:$2</definedName>`);
  expect(xml).toContain(`<definedName name="_xlnm.Print_Area" localSheetId="0">'Chef''s card'!$A$1</definedName>`);
});

test('columns, frozen panes, merged cells, filter and paper', async () => {
  const made = workbook(
    [
      sheet([[text('a'), text('b')], [text('c')]], {
        columns: [{ width: 12 }, { width: 8, hidden: true }],
        merged: [area(0, 0, 0, 1)],
        frozen: { rows: 1, columns: 1 },
        filter: area(0, 0, 1, 1),
      }),
    ],
    { paper: 'Letter' },
  );
  const one = await firstSheet(made);
  expect(one?.merges).toEqual([{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }]);
  expect(one?.freezePane).toEqual({ rows: 1, columns: 1 });
  expect(one?.autoFilter?.range).toBe('A1:B2');
  const xml = partOf(await renderXlsx(made), 'xl/worksheets/sheet1.xml');
  expect(xml).toContain('<col min="2" max="2" width="8" customWidth="true" hidden="true"/>');
  expect(xml).toMatch(/<pageSetup paperSize="1" orientation="landscape" fitToWidth="1" fitToHeight="0"\/>/);
});

test('rows are as high as their longest text, merged cells counted by their whole width', async () => {
  const long = 'A statement that runs over several lines of a narrow column';
  const made = sheet([[text(long), text('x')], [text('x')], [text(long), text('')]], { merged: [area(2, 0, 2, 1)] });
  const wide = { ...made, columns: [{ width: 12 }, { width: 80 }] };
  const xml = partOf(await renderXlsx(workbook([wide])), 'xl/worksheets/sheet1.xml');
  const [first = 0, second = 0, third = 0] = [...xml.matchAll(/ ht="([\d.]+)"/g)].map((match) => Number(match[1]));
  expect(first).toBeGreaterThan(3 * second);
  expect(third).toBe(second);
});

test('a brand too pale for white letters is darkened in headings', async () => {
  const heading: SheetCell = { type: 'text', text: 'x', style: 'heading' };
  const styles = partOf(
    await renderXlsx(workbook([sheet([[heading]])], { brand: { color: '#ffe600' } })),
    'xl/styles.xml',
  );
  expect(styles).not.toMatch(/FFFFE600/i);
});

test('a file of many sheets has each once', async () => {
  const made = workbook([sheet([[text('a')]]), sheet([[text('b')]], { id: 'two' })]);
  expect([...partsOf(await renderXlsx(made)).keys()].filter((name) => name.includes('worksheets/'))).toEqual([
    'xl/worksheets/sheet1.xml',
    'xl/worksheets/sheet2.xml',
  ]);
});
