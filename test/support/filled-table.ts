import { type CellValue, readXlsx, type Sheet, writeXlsx } from 'hucre/xlsx';

/** A sheet of a workbook as somebody works on it: columns are found by their headings, rows by their ids. */
export class Filled {
  constructor(readonly sheet: Sheet) {}

  /** The place of the headings: the first row with something in every column. */
  get headingRow(): number {
    return this.sheet.rows.findIndex((row) => typeof row[0] === 'string' && / ?ID$/.test(row[0]));
  }

  column(heading: string): number {
    const at = this.sheet.rows[this.headingRow]?.indexOf(heading) ?? -1;
    if (at < 0) throw new Error(`no column is called ${heading}`);
    return at;
  }

  row(id: string): number {
    const at = this.sheet.rows.findIndex((row) => row[0] === id);
    if (at < 0) throw new Error(`no row has the id ${id}`);
    return at;
  }

  /** Types a value into a cell; with a number format, as Excel keeps `95%` or a day. */
  type(id: string, heading: string, value: CellValue, format?: string): this {
    this.put(this.row(id), heading, value, format);
    return this;
  }

  put(row: number, heading: string, value: CellValue, format?: string): void {
    const column = this.column(heading);
    (this.sheet.rows[row] as CellValue[])[column] = value;
    const cells = this.sheet.cells ?? new Map();
    this.sheet.cells = cells;
    const key = `${row},${column}`;
    if (format) cells.set(key, { ...cells.get(key), value, type: 'number', style: { numFmt: format } });
    else cells.delete(key);
  }

  /** Writes a new row into the first empty one; its values by heading. */
  add(values: Record<string, CellValue>): this {
    const row = this.sheet.rows.findIndex((cells, i) => i > this.headingRow && cells.every((cell) => cell === null));
    if (row < 0) throw new Error('no row is empty');
    for (const [heading, value] of Object.entries(values)) this.put(row, heading, value);
    return this;
  }

  /** Deletes a whole row, so that those below move up. */
  delete(id: string): this {
    this.sheet.rows.splice(this.row(id), 1);
    this.sheet.cells?.clear();
    return this;
  }
}

/** A workbook after somebody has worked on its sheets, by their names; written anew by another program. */
export async function filledIn(
  bytes: Uint8Array,
  work: (sheet: (name: string) => Filled, sheets: Sheet[]) => void,
): Promise<Uint8Array> {
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  work((name) => {
    const sheet = sheets.find((one) => one.name === name);
    if (!sheet) throw new Error(`the workbook has no sheet ${name}`);
    return new Filled(sheet);
  }, sheets);
  return writeXlsx({
    sheets: sheets.map(({ name, rows, cells, merges }) => ({
      name,
      rows,
      ...(cells && { cells }),
      ...(merges && { merges }),
    })),
  });
}
