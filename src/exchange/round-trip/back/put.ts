import { keys } from '../../../model/generated/keys.js';
import type { Locale } from '../../../model/locale.js';
import type { Column } from '../columns.js';
import { at } from '../entities.js';
import { pathOf } from '../fields/field.js';

/** Data of an entry that is being changed. */
export type Draft = Record<string, unknown>;

/** Puts a value where a column has it, or takes it out; mappings left empty go with it. */
export function put(draft: Draft, { field, locale }: Column, value: unknown, main: Locale): void {
  const path = pathOf(field);
  const whole = locale === undefined ? value : wordings(at(draft, path), locale, value, main);
  if (whole === undefined) remove(draft, path);
  else set(draft, path, whole);
}

/** A text with its wording in one language changed; nothing where none is left. */
function wordings(text: unknown, locale: Locale, value: unknown, main: Locale): unknown {
  if (typeof text === 'string' || text === undefined) {
    if (locale === main) return value;
    if (value === undefined) return text;
    return text === undefined ? { [locale]: value } : { [main]: text, [locale]: value };
  }
  const { [locale]: _, ...others } = text as Record<string, unknown>;
  if (value === undefined) return Object.keys(others).length > 0 ? others : undefined;
  return { ...(text as object), [locale]: value };
}

function set(draft: Draft, path: readonly string[], value: unknown): void {
  const [key = '', ...rest] = path;
  if (rest.length === 0) {
    draft[key] = value;
    return;
  }
  if (!isMapping(draft[key])) draft[key] = {};
  set(draft[key] as Draft, rest, value);
}

function remove(draft: Draft, path: readonly string[]): void {
  const [key = '', ...rest] = path;
  if (rest.length === 0) {
    delete draft[key];
    return;
  }
  const below = draft[key];
  if (!isMapping(below)) return;
  remove(below, rest);
  if (Object.keys(below).length === 0) delete draft[key];
}

function isMapping(value: unknown): value is Draft {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The same data with its keys in the order of the format. */
export function inOrder(data: Draft, entity: string): Draft {
  const order = Object.keys(keys[entity] ?? {});
  const sorted = Object.entries(data).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  return Object.fromEntries(
    sorted.map(([key, value]) => [key, isMapping(value) ? inOrder(value, keys[entity]?.[key] ?? '') : value]),
  );
}
