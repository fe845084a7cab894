import { COLON, DASH, isBlank, isQuote, startsPlain } from './characters.js';
import { type Cursor, notEveryday } from './cursor.js';
import { resolvePlain, skipPlain } from './plain.js';
import { closingQuote, readQuoted } from './quoted.js';

/** YAML allows 1,024 characters up to the colon. */
const MAX_LENGTH = 1000;

interface Key {
  name: string;
  from: number;
  to: number;
}

/** Reads a key; stops at its colon. Keys that are no words, and those of several lines, are not everyday. */
export function readKey(cursor: Cursor, inFlow: boolean): Key {
  const { text, pos: from } = cursor;
  const quoted = isQuote(cursor.code());
  let name: unknown;
  let to: number;
  if (quoted) {
    name = readQuoted(cursor, 0);
    to = cursor.pos;
    cursor.skipSpaces();
  } else {
    if (!startsPlain(cursor.code(), cursor.code(1))) notEveryday();
    to = skipPlain(cursor, inFlow);
    name = resolvePlain(text.slice(from, to));
  }
  const glued = quoted && inFlow; // as in JSON
  if (typeof name !== 'string' || cursor.code() !== COLON || !(glued || endsKey(cursor))) return notEveryday();
  if (cursor.pos - from > MAX_LENGTH || text.slice(from, to).includes('\n')) notEveryday();
  return { name, from, to };
}

function endsKey(cursor: Cursor): boolean {
  return isBlank(cursor.code(1));
}

/** Whether the line from the cursor on begins with a key. */
export function atKey(cursor: Cursor): boolean {
  const { pos } = cursor;
  if (isQuote(cursor.code())) {
    cursor.pos = closingQuote(cursor.text, pos) + 1;
    cursor.skipSpaces();
  } else if (startsPlain(cursor.code(), cursor.code(1))) skipPlain(cursor, false);
  const found = cursor.code() === COLON && endsKey(cursor);
  cursor.pos = pos;
  return found;
}

/** Whether an item of a block list begins at the cursor. */
export function atItem(cursor: Cursor): boolean {
  return cursor.code() === DASH && isBlank(cursor.code(1));
}

/** Enters a value; a key that stands twice, or that every object has, is not everyday. */
export function put(mapping: Record<string, unknown>, name: string, value: unknown): void {
  if (mapping[name] !== undefined) notEveryday();
  mapping[name] = value;
}
