import { isDate } from '../../../model/formats.js';
import { dayOf } from '../../list/day.js';
import type { ValueKind } from '../fields/field.js';
import { comparableText, halfWidth, plainText } from './plain-text.js';
import type { ValueType } from './value-type.js';

type Kind<T extends ValueKind['type']> = Extract<ValueKind, { type: T }>;

/** Before this day a spreadsheet has no dates. */
const FIRST_DAY = '1900-03-01';
const YES_AND_NO = new Map([
  ['true', true],
  ['1', true],
  ['y', true],
  ['√', true],
  ['✓', true],
  ['false', false],
  ['0', false],
  ['n', false],
  ['×', false],
]);

export const text: ValueType<Kind<'text'>> = {
  show: String,
  read: (cell) => ({ value: plainText(cell) }),
  canonical: (value) => comparableText(String(value)),
};

export const choice: ValueType<Kind<'choice'>> = {
  show: (value, { from }, vocabulary) => vocabulary.label(from, String(value)),
  read(cell, { from }, { vocabulary }) {
    const value = vocabulary.code(from, cell);
    if (value !== undefined) return { value };
    const suggestion = vocabulary.near(from, cell);
    const choices = vocabulary.labels(from);
    return { fault: 'not-a-choice', args: { value: cell, choices, ...(suggestion && { suggestion }) } };
  },
  canonical: String,
};

export const flag: ValueType<Kind<'flag'>> = {
  show: (value, _, vocabulary) => vocabulary.label('flag', String(value)),
  read(cell, _, { vocabulary }) {
    const code = vocabulary.code('flag', cell);
    const value = code === undefined ? YES_AND_NO.get(cell.normalize('NFKC').toLowerCase()) : code === 'true';
    return value === undefined
      ? { fault: 'not-a-choice', args: { value: cell, choices: vocabulary.labels('flag') } }
      : { value };
  },
  canonical: String,
};

export const date: ValueType<Kind<'date'>> = {
  show: (value) => (isDate(String(value)) && String(value) >= FIRST_DAY ? { date: String(value) } : String(value)),
  read(cell) {
    const value = dayOf(cell);
    return value === undefined ? { fault: 'not-a-date', args: { value: cell } } : { value };
  },
  canonical: String,
};

export const number: ValueType<Kind<'number'>> = {
  show: (value) => (typeof value === 'number' ? value : String(value)),
  read(cell, { least, most }) {
    const written = halfWidth(cell).trim();
    const value = /^-?\d+(?:\.\d+)?$/.test(written) ? Number(written) : Number.NaN;
    return value >= least && value <= most ? { value } : { fault: 'not-a-number', args: { value: cell, least, most } };
  },
  canonical: String,
};
