import { type Cell, type CellValue, readXlsx, type Sheet } from 'hucre/xlsx';
import { Failure } from '../../model/failure.js';
import { cellText } from './cell-text.js';
import { mergedInto } from './merged.js';
import type { Table } from './table.js';

/**
 * The sheets of an XLSX workbook, hidden ones marked.
 * @throws Failure `table-damaged` when it cannot be read to its end
 */
export async function sheetTables(file: string, bytes: Uint8Array): Promise<Table[]> {
  let sheets: Sheet[];
  try {
    // Styles tell dates and percentages from bare numbers.
    ({ sheets } = await readXlsx(bytes, { readStyles: true }));
  } catch {
    throw new Failure('table-damaged', { file });
  }
  return sheets.map(tableOf);
}

function tableOf(sheet: Sheet): Table {
  const texts = sheet.rows.map((row, i) => row.map((value, j) => textAt(value, sheet.cells?.get(`${i},${j}`))));
  const rows = mergedInto(texts, sheet.merges ?? []);
  return {
    name: sheet.name,
    rows: rows.map((cells, i) => ({
      number: i + 1,
      cells,
      ...(sheet.rowDefs?.get(i)?.hidden && { hidden: true as const }),
    })),
    ...((sheet.hidden || sheet.veryHidden) && { hidden: true as const }),
  };
}

function textAt(value: CellValue, cell: Cell | undefined): string {
  // A workbook that no program has calculated yet holds formulas without results.
  if (value === null && cell?.formula) return `=${cell.formula}`;
  return cellText(value, cell?.style?.numFmt);
}
