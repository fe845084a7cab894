import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx';
import { areaAddress } from '../../documents/cell-addresses.js';
import type { Sheet, SheetCell, Workbook } from '../../documents/workbook.js';
import { cellContent } from './cells.js';
import { rowHeights } from './row-heights.js';
import { conditionalRules, validationRules } from './rules.js';
import { oneLine } from './text.js';

/** What each text at the foot of a page holds at most: programs take 255 UTF-16 units for the whole line. */
const LONGEST_FOOT = 100;
/** In percent of the size on the screen: small, but to be read. */
const SPREAD_SCALE = 65;
const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 };

/** A sheet in the terms of the library, under its legal name. */
export function librarySheet(
  sheet: Sheet,
  name: string,
  workbook: Workbook,
  formOf: (cell: SheetCell) => CellStyle,
): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  for (const [row, { cells: places }] of sheet.rows.entries()) {
    for (const [column, cell] of places.entries()) {
      if (cell) cells.set(`${row},${column}`, { ...cellContent(cell), style: formOf(cell) });
    }
  }
  return {
    name,
    rows: [],
    columns: sheet.columns.map(({ width, hidden }) => ({ width, ...(hidden && { hidden }) })),
    cells,
    rowDefs: new Map([...rowHeights(sheet, formOf)].map(([row, height]) => [row, { height }])),
    merges: (sheet.merged ?? []).map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
    dataValidations: validationRules(sheet.validations ?? []),
    conditionalRules: conditionalRules(sheet.conditions ?? []),
    ...(sheet.frozen && { freezePane: sheet.frozen }),
    ...(sheet.filter && { autoFilter: { range: areaAddress(sheet.filter) } }),
    ...(sheet.protected && { protection: PROTECTION }),
    pageSetup: {
      paperSize: workbook.paper === 'Letter' ? 'letter' : 'a4',
      orientation: sheet.print.orientation,
      ...(sheet.print.spread ? { scale: SPREAD_SCALE } : { fitToPage: true, fitToWidth: 1, fitToHeight: 0 }),
      margins: MARGINS,
      horizontalCentered: true,
    },
    headerFooter: { oddFooter: footer(workbook) },
    view: { showGridLines: false },
  };
}

/** Widths, heights and filters stay in the hands of whoever works with the sheet. */
const PROTECTION = { sheet: true, formatColumns: true, formatRows: true, autoFilter: true };

function footer({ organization, title, confidentiality, page }: Workbook): string {
  const plain = (text: string) => {
    // Every & is written twice, and counts so.
    const room = LONGEST_FOOT - (oneLine(text, LONGEST_FOOT).match(/&/g)?.length ?? 0);
    return oneLine(text, room).replaceAll('&', '&&');
  };
  const left = plain(confidentiality ?? organization);
  // A digit after a code would be read as its size: there is always a space between them.
  return `&L ${left}&C ${plain(title)}&R ${page.before}&P${page.between}&N${page.after}`;
}
