import { KIND, type Places } from '../places.js';
import { MAX_DEPTH } from '../yaml-limits.js';
import { readBlockScalar } from './block-scalar.js';
import { FOLDED, isQuote, LITERAL, OPEN_LIST, OPEN_MAPPING } from './characters.js';
import { type Cursor, notEveryday } from './cursor.js';
import { readFlow } from './flow.js';
import { atItem, atKey, put, readKey } from './key.js';
import { readPlain } from './plain.js';
import { readQuoted } from './quoted.js';

/** Reads the mapping whose first key the cursor stands at, in `column`; stops at the next line after it. */
export function readMapping(cursor: Cursor, places: Places, column: number, depth: number): Record<string, unknown> {
  if (depth > MAX_DEPTH) notEveryday();
  const mapping: Record<string, unknown> = {};
  const row = places.open(KIND.mapping, cursor.pos);
  do readPair(cursor, places, mapping, column, depth);
  while (cursor.indent === column);
  places.close(row, cursor.pos);
  return mapping;
}

/** Reads the key in `column` that the cursor stands at, and its value; stops at the next line after it. */
export function readPair(
  cursor: Cursor,
  places: Places,
  mapping: Record<string, unknown>,
  column: number,
  depth: number,
): void {
  if (column === 0 && atMarker(cursor)) notEveryday();
  const { name, from, to } = readKey(cursor, false);
  cursor.pos += 1;
  places.key(name, from, to);
  put(mapping, name, readMember(cursor, places, column, depth + 1));
  if (cursor.indent > column) notEveryday();
}

/** Reads what stands behind a key in `column`: on its line, below it, or nothing. */
function readMember(cursor: Cursor, places: Places, column: number, depth: number): unknown {
  cursor.skipSpaces();
  if (!cursor.atLineEnd()) return readOne(cursor, places, column, depth);
  const { pos } = cursor;
  cursor.nextLine();
  if (cursor.indent < column || (cursor.indent === column && !atItem(cursor))) {
    places.scalar(pos, pos);
    return null;
  }
  if (atItem(cursor)) return readList(cursor, places, cursor.indent, depth);
  if (atKey(cursor)) return readMapping(cursor, places, cursor.indent, depth);
  return readBelow(cursor, places, column, depth);
}

// A comment outside the indentation, between a key and its text, is an error to the parser for all of YAML.
function readBelow(cursor: Cursor, places: Places, column: number, depth: number): unknown {
  if (cursor.commentIndent <= column) notEveryday();
  return readOne(cursor, places, column, depth);
}

/** Reads the list whose first dash the cursor stands at, in `column`; stops at the next line after it. */
function readList(cursor: Cursor, places: Places, column: number, depth: number): unknown[] {
  if (depth > MAX_DEPTH) notEveryday();
  const items: unknown[] = [];
  const row = places.open(KIND.list, cursor.pos);
  do items.push(readItem(cursor, places, column, depth));
  while (cursor.indent === column && atItem(cursor));
  places.close(row, cursor.pos);
  return items;
}

/** Reads the item whose dash the cursor stands at, in `column`; stops at the next line after it. */
export function readItem(cursor: Cursor, places: Places, column: number, depth: number): unknown {
  const dash = cursor.pos;
  cursor.pos += 1;
  cursor.skipSpaces();
  let within = column + cursor.pos - dash;
  const below = cursor.atLineEnd();
  if (below) {
    cursor.nextLine();
    within = cursor.indent;
  }
  // An empty item, and a list right in a list, are slips: the parser for all of YAML knows where they stand.
  if (within <= column || atItem(cursor)) notEveryday();
  const item = atKey(cursor)
    ? readMapping(cursor, places, within, depth + 1)
    : (below ? readBelow : readOne)(cursor, places, column, depth + 1);
  if (cursor.indent > column) notEveryday();
  return item;
}

/** Reads a value that is neither a block mapping nor a block list, below or beside something in `column`. */
function readOne(cursor: Cursor, places: Places, column: number, depth: number): unknown {
  const code = cursor.code();
  if (code === OPEN_LIST || code === OPEN_MAPPING) {
    const value = readFlow(cursor, places, column + 1, depth);
    cursor.nextLine();
    return value;
  }
  const from = cursor.pos;
  if (code === LITERAL || code === FOLDED) {
    const value = readBlockScalar(cursor, column + 1);
    places.scalar(from, cursor.pos);
    cursor.fromLineStart();
    return value;
  }
  const value = isQuote(code) ? readQuoted(cursor, column + 1) : readPlain(cursor, column + 1);
  places.scalar(from, cursor.pos);
  cursor.nextLine();
  return value;
}

// `---` and `...` begin and end documents.
function atMarker(cursor: Cursor): boolean {
  return cursor.text.startsWith('---', cursor.pos) || cursor.text.startsWith('...', cursor.pos);
}
