import type { CellStyle as Form } from 'hucre/xlsx';
import type { Area, Sheet, SheetCell, SheetRow } from '../../documents/workbook.js';
import { linesOf } from './text-lines.js';

/** Height of a line, by the size of its font, and what stays free above and below. */
const LEADING = 1.36;
const PADDING = 3;
/** No row can be higher, in points. */
const HIGHEST = 409;
/** What a cell keeps free at its sides, in characters. */
const SIDES = 0.7;
const BOLD = 1.06;

/**
 * The height of each row in points: its own, or that of the longest text in it. Not every program reckons
 * heights by itself, and none does so for merged cells.
 */
export function rowHeights(sheet: Sheet, formOf: (cell: SheetCell) => Form): Map<number, number> {
  const merged = new Map((sheet.merged ?? []).map((area) => [`${area.top},${area.left}`, area]));
  const widths = sheet.columns.map(({ width, hidden }) => (hidden ? 0 : width));
  return new Map(
    sheet.rows.map((row, i) => [
      i,
      row.height ?? heightOf(row, (column) => spanWidth(widths, column, merged.get(`${i},${column}`)), formOf),
    ]),
  );
}

function spanWidth(widths: readonly number[], column: number, merged: Area | undefined): number {
  return widths.slice(column, (merged?.right ?? column) + 1).reduce((sum, width) => sum + width, 0);
}

function heightOf(row: SheetRow, widthOf: (column: number) => number, formOf: (cell: SheetCell) => Form): number {
  let highest = 0;
  for (const [column, cell] of row.cells.entries()) {
    if (!cell) continue;
    const width = widthOf(column);
    if (width > 0) highest = Math.max(highest, textHeight(textOf(cell), width - SIDES, formOf(cell)));
  }
  return Math.min(HIGHEST, Math.round((highest + PADDING) * 4) / 4);
}

function textHeight(text: string, width: number, { font, alignment }: Form): number {
  const size = font?.size ?? 10;
  // Widths are counted in characters of the normal font, of 10 points.
  const scale = (size / 10) * (font?.bold ? BOLD : 1);
  return (alignment?.wrapText ? linesOf(text, width / scale) : 1) * size * LEADING;
}

function textOf(cell: SheetCell): string {
  if (cell.type === 'text') return cell.text;
  return cell.type === 'formula' && typeof cell.value === 'string' ? cell.value : '';
}
