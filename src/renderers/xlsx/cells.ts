import type { Cell } from 'hucre/xlsx';
import type { CellValue, SheetCell } from '../../documents/workbook.js';
import { cellText } from './text.js';

/** Day 0 of the spreadsheet calendar, which counts days. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;
const ERROR_VALUE = /^#[A-Z/0!?_]+$/;

/** What a cell holds. Text is never read as a formula: only formula cells carry one. */
export function cellContent(cell: SheetCell): Partial<Cell> {
  switch (cell.type) {
    case 'text':
      return textContent(cell.text);
    case 'number':
      return { value: cell.value };
    case 'date':
      return { value: serial(cell.date) };
    case 'formula':
      return { value: null, formula: cell.formula, formulaResult: resultOf(cell.value) };
    case 'input':
      return typeof cell.value === 'string' ? textContent(cell.value) : { value: resultOf(cell.value ?? null) };
  }
}

function textContent(text: string): Partial<Cell> {
  const plain = cellText(text);
  // An empty text would still keep the one before it from running over.
  if (plain === '') return { value: null };
  // The library takes the text "#N/A" for an error, unless it comes as a run of rich text.
  return ERROR_VALUE.test(plain) ? { value: null, richText: [{ text: plain }] } : { value: plain };
}

function resultOf(value: CellValue | null): number | string | null {
  if (typeof value === 'string') return cellText(value);
  return typeof value === 'object' && value !== null ? serial(value.date) : value;
}

function serial(date: string): number {
  return (Date.parse(`${date}T00:00:00Z`) - DAY_ZERO) / DAY;
}
