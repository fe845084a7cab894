import type { Locale, Text } from '../../model/locale.js';
import type { Behavior, Expectation, Project, Standard } from '../../model/project.js';
import { textIn } from '../../model/text.js';
import type { Column } from './columns.js';
import { pathOf, type SheetKind } from './fields/field.js';

/** What a row of a sheet stands for. */
export type Entry = Standard | Behavior | Expectation;

/** The entries of a sheet in the order of the project; of two with one id the first. */
export function entriesOf(project: Project, sheet: SheetKind): Entry[] {
  return allOf(project, sheet).filter((entry) => project.entities.get(entry.id) === entry);
}

function allOf({ standards, behaviors, encounters }: Project, sheet: SheetKind): Entry[] {
  switch (sheet) {
    case 'standards':
      return standards;
    case 'behaviors':
      return behaviors;
    case 'expectations':
      return encounters.flatMap(({ expectations }) => expectations);
  }
}

/** What stands above an entry, and what a row under it names it by. */
export function parentOf(entry: Entry) {
  return entry.kind === 'standard' ? entry.behavior : entry.encounter;
}

export function encounterOf(entry: Entry) {
  return entry.kind === 'standard' ? entry.behavior.encounter : entry.encounter;
}

/**
 * The value an entry has for a column, as the format has it; nothing where there is none. Given texts are
 * those of `reader`, the language of the workbook.
 */
export function valueFor(entry: Entry, { field, locale }: Column, main: Locale, reader: Locale): unknown {
  switch (field.value.type) {
    case 'id':
      return entry.id;
    case 'parent':
      return parentOf(entry).id;
    case 'given':
      return textIn(field.value.text === 'encounter-name' ? encounterOf(entry).data.name : doneIn(entry), reader, main);
    default:
      return locale === undefined
        ? at(entry.data, pathOf(field))
        : wordingOf(at(entry.data, pathOf(field)), locale, main);
  }
}

/** The behavior of a standard, or the entry itself, in words. */
function doneIn(entry: Entry): Text {
  if (entry.kind === 'expectation') return entry.data.says;
  return entry.kind === 'standard' ? entry.behavior.data.does : entry.data.does;
}

/** The value below some keys; nothing where one of them is missing. */
export function at(data: unknown, path: readonly (string | number)[]): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value ?? undefined;
}

/** What a text says in one language; a plain one is in the main locale of the project. */
function wordingOf(text: unknown, locale: Locale, main: Locale): string | undefined {
  if (typeof text === 'string') return locale === main ? text : undefined;
  return (text as Exclude<Text, string> | undefined)?.[locale];
}
