import { isDate, parseScale } from '../../../model/formats.js';
import type { ValueKind } from '../fields/field.js';
import { halfWidth, plainText } from './plain-text.js';
import type { ValueType } from './value-type.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A scale or a part of one: `1-5`, or a single point. */
export const span: ValueType<Extract<ValueKind, { type: 'span' }>> = {
  show: String,
  read(cell) {
    const text = halfWidth(plainText(cell));
    const written = mistakenForDate(text) ?? text;
    if (!parseScale(written)) return { fault: 'not-a-span', args: { value: cell } };
    return { value: /^\d+$/.test(written) ? Number(written) : written };
  },
  canonical(value) {
    const [from, to] = parseScale(String(value)) ?? [];
    return from === undefined ? String(value) : from === to ? String(from) : `${from}-${to}`;
  },
};

/** Spreadsheets take 1-5 for a day of the year; nobody means one here. */
function mistakenForDate(text: string): string | undefined {
  const [, first, second] =
    /^\d{4}[-/](\d{1,2})[-/](\d{1,2})$/.exec(isDate(text) ? text : '') ?? /^(\d{1,2})月(\d{1,2})日?$/.exec(text) ?? [];
  if (first !== undefined && second !== undefined) return inOrder(Number(first), Number(second));
  const [, before = '', name = '', after = ''] = /^(\d{1,2})?[- ]?([a-z]{3})[a-z]*[- ]?(\d{1,2})?$/i.exec(text) ?? [];
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  return month > 0 && before + after !== '' ? inOrder(month, Number(before + after)) : undefined;
}

function inOrder(one: number, other: number): string {
  return `${Math.min(one, other)}-${Math.max(one, other)}`;
}
