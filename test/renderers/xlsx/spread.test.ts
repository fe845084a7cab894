import { expect, test } from 'vitest';
import { renderXlsx } from '../../../src/renderers/xlsx/index.js';
import { partOf } from './parts.js';
import { sheet, text, workbook } from './workbook.js';

test('a sheet spread over several pages repeats its first columns and its header, and is not pressed onto one', async () => {
  const wide = sheet([[text('a'), text('b')]], { print: { orientation: 'landscape', header: [2, 3], spread: 2 } });
  const bytes = await renderXlsx(workbook([wide]));
  expect(partOf(bytes, 'xl/workbook.xml')).toContain("'One'!$A:$B,'One'!$3:$4</definedName>");
  const xml = partOf(bytes, 'xl/worksheets/sheet1.xml');
  expect(xml).toMatch(/<pageSetup [^>]*scale="65"/);
  expect(xml).not.toContain('fitToPage');
});

test('a named list is offered, and insisted on only where it is strict', async () => {
  const error = { title: 'No', text: 'Choose' };
  const area = { top: 0, left: 0, bottom: 9, right: 0 };
  const one = sheet([[text('a')]], {
    validations: [
      { areas: [area], rule: { type: 'named-list', name: 'kinds', strict: true }, error },
      { areas: [{ ...area, left: 1, right: 1 }], rule: { type: 'named-list', name: 'roles', strict: false }, error },
    ],
  });
  const xml = partOf(await renderXlsx(workbook([one])), 'xl/worksheets/sheet1.xml');
  const [strict, loose] = xml.match(/<dataValidation .*?<\/dataValidation>/g) ?? [];
  expect(strict).toContain('<formula1>kinds</formula1>');
  expect(strict).toContain('showErrorMessage="1"');
  expect(loose).toContain('<formula1>roles</formula1>');
  expect(loose).not.toContain('showErrorMessage="1"');
});
