import type { ValueKind } from '../fields/field.js';
import type { Vocabulary } from '../vocabulary.js';
import { comparableText } from './plain-text.js';
import { quantity, rhythm } from './quantities.js';
import { parent, reference, references } from './references.js';
import { choice, date, flag, number, text } from './simple.js';
import { span } from './spans.js';
import { isFault, type Reading, type Scope, type Shown, type ValueType } from './value-type.js';

const AS_IT_IS: ValueType<ValueKind> = {
  show: String,
  read: (cell) => ({ value: cell }),
  canonical: (value) => comparableText(String(value)),
};

const TYPES: { [T in ValueKind['type']]: ValueType<Extract<ValueKind, { type: T }>> } = {
  // Ids are read with their rows, given texts not at all.
  id: AS_IT_IS,
  given: AS_IT_IS,
  parent,
  text,
  choice,
  flag,
  date,
  number,
  quantity,
  rhythm,
  span,
  reference,
  references,
};

function typeOf(kind: ValueKind): ValueType<ValueKind> {
  return TYPES[kind.type] as ValueType<ValueKind>;
}

/** What a cell shows of a value; of none, nothing. */
export function shown(value: unknown, kind: ValueKind, vocabulary: Vocabulary): Shown {
  return value === undefined ? '' : typeOf(kind).show(value, kind, vocabulary);
}

/** What a cell says; an empty one says that there is no value. */
export function readCell(cell: string, kind: ValueKind, scope: Scope): Reading {
  return cell.trim() === '' ? { value: undefined } : typeOf(kind).read(cell, kind, scope);
}

/** A value in the form by which two are compared; of none, nothing. */
export function canonical(value: unknown, kind: ValueKind): string {
  return value === undefined ? '' : typeOf(kind).canonical(value);
}

/** The same of what a cell says, whether it can be read or not. */
export function canonicalReading(reading: Reading, cell: string, kind: ValueKind): string {
  return isFault(reading) ? comparableText(cell) : canonical(reading.value, kind);
}
