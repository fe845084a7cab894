import { formats, RHYTHMS } from '../../../model/formats.js';
import { isQuantity, parseQuantity } from '../../../model/quantity.js';
import type { ValueKind } from '../fields/field.js';
import { halfWidth, plainText } from './plain-text.js';
import type { Reading, ValueType } from './value-type.js';

type Kind<T extends ValueKind['type']> = Extract<ValueKind, { type: T }>;

/** A quantity in the words of whoever wrote it; a bare number is a count. */
export const quantity: ValueType<Kind<'quantity'>> = {
  show: (value) => (typeof value === 'number' ? value : String(value)),
  read(cell, { format }) {
    const text = halfWidth(plainText(cell)).replace(/\s+/g, ' ');
    if (!formats[format](text)) return fault(text, format);
    // The format takes bare numbers where there may be counts.
    return { value: format !== 'duration' && isNumber(text) ? Number(text) : text };
  },
  canonical: comparableQuantity,
};

/** How often: a word for it, or a time. */
export const rhythm: ValueType<Kind<'rhythm'>> = {
  show: (value, _, vocabulary) => vocabulary.label('rhythm', String(value)),
  read(cell, _, { vocabulary }) {
    const code = vocabulary.code('rhythm', cell);
    if (code !== undefined) return { value: code };
    const text = halfWidth(plainText(cell)).replace(/\s+/g, ' ');
    if (formats.rhythm(text)) return { value: text };
    const suggestion = vocabulary.near('rhythm', cell);
    const choices = vocabulary.labels('rhythm');
    return { fault: 'not-a-rhythm', args: { value: cell, choices, ...(suggestion && { suggestion }) } };
  },
  canonical: (value) => (RHYTHMS.some((one) => one === value) ? String(value) : comparableQuantity(value)),
};

function fault(value: string, format: string): Reading {
  const parsed = parseQuantity(value);
  const suggestion = isQuantity(parsed) ? undefined : parsed.suggestion;
  return { fault: 'not-a-quantity', args: { value, format, ...(suggestion && { suggestion }) } };
}

function isNumber(text: string): boolean {
  return /^-?\d+(?:\.\d+)?$/.test(text) && String(Number(text)) === text;
}

// 91.30 % and 91.3% are what one spreadsheet and another make of the same cell.
function comparableQuantity(value: unknown): string {
  return String(value)
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
    .replace(/\d+\.\d+/g, (number) => String(Number(number)))
    .replace(/ (?=%)/g, '')
    .toLowerCase();
}
