import type { CellValue, Sheet, SheetCell, Workbook } from '../../src/documents/workbook.js';

export function sheetOf(workbook: Workbook, id: string): Sheet {
  const sheet = workbook.sheets.find((one) => one.id === id);
  if (!sheet) throw new Error(`the workbook has no sheet ${id}`);
  return sheet;
}

export function cellOf(sheet: Sheet, row: number, column: number): SheetCell | undefined {
  return sheet.rows[row]?.cells[column];
}

/** The texts of a row; of a formula what it comes to. */
export function textsOf(sheet: Sheet, row: number): (string | number)[] {
  return (sheet.rows[row]?.cells ?? []).map((cell) => {
    if (cell?.type === 'text') return cell.text;
    if (cell?.type === 'number') return cell.value;
    if (cell?.type === 'formula') return typeof cell.value === 'object' ? cell.value.date : cell.value;
    return '';
  });
}

/** The first row whose cells hold this text. */
export function rowWith(sheet: Sheet, text: string): number {
  const row = sheet.rows.findIndex((_, i) => textsOf(sheet, i).includes(text));
  if (row < 0) throw new Error(`no cell says: ${text}`);
  return row;
}

/** The column of a heading. */
export function columnWith(sheet: Sheet, text: string): number {
  return textsOf(sheet, rowWith(sheet, text)).indexOf(text);
}

/** The workbook as somebody has filled it in: values by sheet, row and column. Only inputs take any. */
export function filled(
  workbook: Workbook,
  sheet: string,
  values: [row: number, column: number, CellValue][],
): Workbook {
  const copy = structuredClone(workbook);
  for (const [row, column, value] of values) {
    const cell = cellOf(sheetOf(copy, sheet), row, column);
    if (cell?.type !== 'input') throw new Error(`row ${row}, column ${column} of ${sheet} takes no input`);
    cell.value = value;
  }
  return copy;
}
