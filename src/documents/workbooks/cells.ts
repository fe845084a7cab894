/** Short constructors for the cells of a sheet. */
import type {
  Area,
  CellStyle,
  CellValue,
  FormulaCell,
  InputCell,
  NumberCell,
  SheetCell,
  TextCell,
} from '../workbook.js';

type Form = Partial<Pick<SheetCell, 'format' | 'align'>>;

export const textCell = (text: string, style: CellStyle = 'text', form: Form = {}): TextCell => ({
  type: 'text',
  text,
  style,
  ...form,
});

export const numberCell = (value: number, style: CellStyle = 'result', form: Form = {}): NumberCell => ({
  type: 'number',
  value,
  style,
  ...form,
});

/** A formula and what it comes to as long as nothing has been filled in. */
export const formulaCell = (
  formula: string,
  value: CellValue,
  style: CellStyle = 'result',
  form: Form = {},
): FormulaCell => ({ type: 'formula', formula, value, style, ...form });

export const inputCell = (form: Form & { value?: CellValue } = {}): InputCell => ({
  type: 'input',
  style: 'input',
  ...form,
});

/** A cell that only carries its background on. */
export const blank = (style: CellStyle): TextCell => textCell('', style);

export function area(top: number, left: number, bottom = top, right = left): Area {
  return { top, left, bottom, right };
}

/** A text within a formula. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
