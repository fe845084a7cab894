/** One row of a table. */
export interface Row {
  /** 1-based, as a spreadsheet numbers it: a cell of several lines is still one row, and blank rows count. */
  number: number;
  /** Texts as a person sees them, without spaces around: `95%`, `2027-03-01`; empty cells are `''`. Rows may differ in length. */
  cells: string[];
  /** Filtered or hidden away in the workbook. */
  hidden?: true;
}

/** One sheet of a workbook, or a whole CSV file. The header row is not separated out. */
export interface Table {
  /** Name of the sheet, or of the file without its extension. */
  name: string;
  rows: Row[];
  /** Of a sheet that the workbook does not show. */
  hidden?: true;
}
