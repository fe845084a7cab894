import type { FileKind } from './file-kind.js';
import { keys } from './generated/keys.js';
import { LOCALES, type Text } from './locale.js';
import type { Path } from './source.js';

/** A text as a file has it, where it stands, and the id of the innermost entity around it. */
export interface WrittenText {
  text: Text;
  path: Path;
  on?: string;
}

/** What stands at the root of a file and holds texts that documents print. */
const ROOTS: Record<FileKind, Record<string, string>> = {
  project: { organization: 'Organization', documents: 'Documents', indices: 'Index' },
  client: { organization: 'Organization', documents: 'Documents' },
  blueprint: { service: 'Service', segments: 'Segment', encounters: 'Encounter', roles: 'Role' },
};

/** Mappings of the format that are the wording of one thing, by locale. */
const WORDINGS = ['Text', 'InsertPath'];

/**
 * Every text of a file that documents print, in the order of the file, from its data as it was read:
 * what is no text is passed over. Markdown files to be inserted count by their paths, which can differ
 * by locale as well.
 */
export function writtenTexts(kind: FileKind, data: unknown): WrittenText[] {
  const found: WrittenText[] = [];
  if (!isMapping(data)) return found;
  for (const [key, value] of Object.entries(data)) {
    const mapping = ROOTS[kind][key];
    if (mapping !== undefined) collect(found, value, mapping, [key]);
    else if (kind === 'project' && key === 'calendars' && isMapping(value)) {
      for (const [name, calendar] of Object.entries(value)) collect(found, calendar, 'Calendar', [key, name]);
    }
  }
  return found;
}

function collect(found: WrittenText[], value: unknown, mapping: string, path: Path, on?: string): void {
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) collect(found, item, mapping, [...path, i], on);
  } else if (WORDINGS.includes(mapping)) {
    if (isText(value)) found.push({ text: value, path, ...(on !== undefined && { on }) });
  } else if (isMapping(value)) {
    const nearest = typeof value.id === 'string' ? value.id : on;
    for (const [key, below] of Object.entries(value)) {
      const leadsTo = keys[mapping]?.[key];
      if (leadsTo) collect(found, below, leadsTo, [...path, key], nearest);
    }
  }
}

function isText(value: unknown): value is Text {
  if (typeof value === 'string') return true;
  if (!isMapping(value)) return false;
  const wordings = Object.entries(value);
  return wordings.length > 0 && wordings.every(([locale, wording]) => isLocale(locale) && typeof wording === 'string');
}

function isLocale(key: string): boolean {
  return LOCALES.some((locale) => locale === key);
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
