import { Places } from '../places.js';
import { readItem, readPair } from './block.js';
import { Cursor, NotEveryday } from './cursor.js';
import { atItem } from './key.js';
import { isSeen } from './read.js';

/** Some members or items, one after the other, of a block mapping or list in a text that is everyday YAML before and after them. */
export interface Part {
  isList: boolean;
  /** Where their keys or dashes stand, and how deep they are in the file. */
  column: number;
  depth: number;
  /** The first of these, or, with `below`, the end of the key whose lines below they are. */
  from: number;
  below: boolean;
  /** The key, dash or other sign after them, or the end of the text. */
  to: number;
}

export interface ReadPart {
  data: unknown[] | Record<string, unknown>;
  places: Places;
  /** Where the first of them begins. */
  start: number;
}

/**
 * Reads a part of a text alone. What is left of its reader at the end depends on nothing but where it
 * stands, so where that is `to`, the text after it reads as before. Nothing when it is another place,
 * or when the part is more than everyday YAML: the whole text has to be read then.
 */
export function readPart(text: string, part: Part): ReadPart | undefined {
  if (!isSeen(text.slice(part.from, part.to))) return undefined;
  const places = new Places();
  try {
    const cursor = new Cursor(text, part.from, part.column);
    if (part.below && !goBelow(cursor, part)) return undefined;
    const start = cursor.pos;
    const items: unknown[] = [];
    const mapping: Record<string, unknown> = {};
    while (cursor.pos < part.to && cursor.indent === part.column) {
      if (!part.isList) readPair(cursor, places, mapping, part.column, part.depth);
      else if (atItem(cursor)) items.push(readItem(cursor, places, part.column, part.depth));
      else return undefined;
    }
    return cursor.pos === part.to ? { data: part.isList ? items : mapping, places, start } : undefined;
  } catch (error) {
    if (error instanceof NotEveryday) return undefined;
    throw error;
  }
}

function goBelow(cursor: Cursor, { column }: Part): boolean {
  cursor.skipSpaces();
  if (!cursor.atLineEnd()) return false;
  cursor.nextLine();
  return cursor.indent === column;
}
