import { expect, test } from 'vitest';
import { linked } from '../../support/project.js';
import { SOUND, sound } from '../../support/sound.js';
import { rowWith, sheetOf, textsOf } from '../../support/workbook.js';
import { workbookOf } from '../../support/workbooks.js';

test('a thread reads from the words of customers to the line of the checklist', async () => {
  const sheet = sheetOf(await workbookOf(linked(SOUND), 'trace'), 'trace');
  expect(textsOf(sheet, rowWith(sheet, 'C1.1'))).toEqual([
    'The courier collects the parcel',
    '“Come on time” (Business shippers)',
    'Arrives inside the window',
    '95% of collections start inside the window',
    'Share',
    'Courier, duty 1',
    '1. Hands the parcel over',
    'C1.1',
    '',
  ]);
  expect(textsOf(sheet, rowWith(sheet, 'C1.1') + 1)[2]).toBe('One-time fix: Texts the window');
});

test('what hangs loose is marked in its row and listed by itself', async () => {
  const project = linked(sound(['standards: [on-time]}', 'standards: [on-time]}, {does: Smiles, essential: true}']));
  const workbook = await workbookOf(project, 'trace');
  const [matrix, loose] = [sheetOf(workbook, 'trace'), sheetOf(workbook, 'loose')];
  expect(textsOf(matrix, matrix.rows.length - 1)).toEqual([
    '',
    '',
    '',
    '',
    '',
    'Courier, duty 2',
    '',
    '',
    'an essential duty that no standard judges',
  ]);
  expect(textsOf(loose, loose.rows.length - 1)).toEqual([
    'Duty',
    'courier',
    'Smiles',
    'an essential duty that no standard judges',
  ]);
});

test('a behavior that was left says so, and nothing hangs loose on it', async () => {
  const workbook = await workbookOf(linked(sound(['decision: standardize', 'decision: leave'])), 'trace');
  const matrix = sheetOf(workbook, 'trace');
  expect(textsOf(matrix, 5)[2]).toBe('Arrives inside the window (left to judgment)');
  expect(textsOf(sheetOf(workbook, 'loose'), 5)).toEqual(['Nothing hangs loose.']);
});
