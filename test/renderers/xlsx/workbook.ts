import type { Sheet, SheetCell, Workbook } from '../../../src/documents/workbook.js';

/** A sheet of these cells and nothing else to look at. */
export function sheet(cells: (SheetCell | undefined)[][], changes: Partial<Sheet> = {}): Sheet {
  const columns = Math.max(1, ...cells.map((row) => row.length));
  return {
    id: 'one',
    name: 'One',
    columns: Array.from({ length: columns }, () => ({ width: 20 })),
    rows: cells.map((row) => ({ cells: row })),
    print: { orientation: 'landscape' },
    protected: false,
    ...changes,
  };
}

export function workbook(sheets: Workbook['sheets'], changes: Partial<Workbook> = {}): Workbook {
  return {
    kind: 'scorecard',
    name: 'scorecard',
    locales: ['en'],
    title: 'Scorecard',
    organization: 'Swift Parcel',
    brand: { color: '#0b6e4f' },
    paper: 'A4',
    page: { before: 'Page ', between: ' of ', after: '' },
    sheets,
    ...changes,
  };
}

export const text = (content: string): SheetCell => ({ type: 'text', text: content, style: 'text' });
