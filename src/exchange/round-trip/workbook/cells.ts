import type { CellStyle, SheetCell } from '../../../documents/workbook.js';
import { textCell } from '../../../documents/workbooks/cells.js';
import type { ValueKind } from '../fields/field.js';
import type { Shown } from '../values/value-type.js';

const DATE = 'yyyy-mm-dd';
/** Whatever is typed stays as it was typed. */
const TEXT = '@';

/** A cell that shows a value, ready to take another of its kind. */
export function valueCell(value: Shown, kind: ValueKind): SheetCell {
  const style: CellStyle = kind.type === 'given' ? 'given' : 'text';
  if (typeof value === 'number') return { type: 'number', value, style, align: 'start' };
  if (typeof value === 'object') return { type: 'date', date: value.date, style, format: DATE, align: 'start' };
  if (kind.type === 'number') return textCell(value, style);
  return textCell(value, style, { format: kind.type === 'date' && value === '' ? DATE : TEXT });
}

/** A cell of the hidden columns. */
export function markCell(text: string): SheetCell {
  return textCell(text, 'given', { format: TEXT });
}
