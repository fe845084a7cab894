import { expect, test } from 'vitest';
import { linked } from '../../support/project.js';
import { SOUND } from '../../support/sound.js';
import { rowWith, sheetOf, textsOf } from '../../support/workbook.js';
import { workbookOf } from '../../support/workbooks.js';

const sheet = sheetOf(await workbookOf(linked(SOUND), 'checklist'), 'checklist');
const line = rowWith(sheet, 'C1.1');

test('a line says where, what, who and by which standard, and what it is worth', () => {
  expect(textsOf(sheet, line)).toEqual([
    'C1.1',
    'Hands the parcel over',
    'Arrives inside the window',
    'Courier',
    '95% of collections start inside the window',
    3,
    '',
    '',
    '',
    '',
  ]);
});

test('answers are chosen from a list; what was not seen gives nothing, what does not apply counts in nothing', () => {
  expect(sheet.validations?.at(-1)).toMatchObject({
    areas: [{ top: line, bottom: line }],
    rule: { type: 'list', values: ['Yes', 'No', 'Not applicable'] },
  });
  const given = sheet.rows[line]?.cells[7];
  expect(given).toMatchObject({
    type: 'formula',
    formula: `IF(G${line + 1}="Yes",F${line + 1},IF(G${line + 1}="No",0,""))`,
  });
});

test('before anybody has answered there is no score, and every line is open', () => {
  expect(textsOf(sheet, rowWith(sheet, 'Score')).slice(4, 6)).toEqual(['Score', '']);
  expect(textsOf(sheet, rowWith(sheet, 'Lines without an answer')).slice(4, 6)).toEqual(['Lines without an answer', 1]);
});

test('in Chinese', async () => {
  const { sheets } = await workbookOf(linked(SOUND), 'checklist', 'zh-CN');
  expect(sheets.map(({ name }) => name)).toEqual(['核对表', '使用说明']);
  expect(sheets[0]?.validations?.at(-1)?.rule).toEqual({ type: 'list', values: ['是', '否', '不适用'] });
});
