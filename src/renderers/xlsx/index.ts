import { writeXlsx } from 'hucre/xlsx';
import type { Area, Sheet, Workbook } from '../../documents/workbook.js';
import { columnsReference, nameReference, rowsReference } from './references.js';
import { librarySheet } from './sheet.js';
import { sheetNames } from './sheet-names.js';
import { cellForms, fontOf } from './styles.js';
import { oneLine } from './text.js';

const UNDATED = '2000-01-01';
const LONGEST_PROPERTY = 255;

/** A workbook as the bytes of an `.xlsx` file; the same workbook gives the same bytes. */
export function renderXlsx(workbook: Workbook): Promise<Uint8Array> {
  const names = sheetNames(workbook.sheets.map(({ name }) => name));
  const nameOf = new Map(workbook.sheets.map(({ id }, i) => [id, names[i] ?? id]));
  const formOf = cellForms(workbook);
  const date = new Date(`${workbook.date ?? UNDATED}T00:00:00Z`);
  return writeXlsx({
    sheets: workbook.sheets.map((sheet, i) => librarySheet(sheet, names[i] ?? sheet.id, workbook, formOf)),
    namedRanges: [
      ...(workbook.names ?? []).map(({ name, sheet, area }) => ({
        name,
        range: nameReference(nameOf.get(sheet) ?? sheet, area),
      })),
      ...printNames(workbook, names),
    ],
    defaultFont: fontOf(workbook),
    properties: {
      title: oneLine(workbook.title, LONGEST_PROPERTY),
      creator: oneLine(workbook.organization, LONGEST_PROPERTY),
      created: date,
      modified: date,
    },
  });
}

// Given as names, because the library does not quote the names of sheets in its own.
function printNames({ sheets }: Workbook, names: readonly string[]) {
  return sheets.flatMap((sheet, i) => {
    const scope = names[i];
    if (scope === undefined) return [];
    const { header, spread } = sheet.print;
    const repeated = [
      ...(spread ? [columnsReference(scope, 0, spread - 1)] : []),
      ...(header ? [rowsReference(scope, ...header)] : []),
    ];
    return [
      { name: '_xlnm.Print_Area', scope, range: nameReference(scope, printedArea(sheet)) },
      ...(repeated.length > 0 ? [{ name: '_xlnm.Print_Titles', scope, range: repeated.join(',') }] : []),
    ];
  });
}

/** From the first cell to the last column in sight: hidden ones at the end would leave their mark on paper. */
function printedArea({ columns, rows }: Sheet): Area {
  const right = columns.findLastIndex(({ hidden }) => !hidden);
  return { top: 0, left: 0, bottom: Math.max(0, rows.length - 1), right: Math.max(0, right) };
}
