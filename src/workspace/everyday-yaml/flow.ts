import { KIND, type Places } from '../places.js';
import { MAX_DEPTH } from '../yaml-limits.js';
import {
  CARRIAGE_RETURN,
  CLOSE_LIST,
  CLOSE_MAPPING,
  COMMA,
  HASH,
  isBlank,
  isQuote,
  LINE_FEED,
  OPEN_LIST,
  OPEN_MAPPING,
  startsPlain,
} from './characters.js';
import { type Cursor, notEveryday } from './cursor.js';
import { put, readKey } from './key.js';
import { resolvePlain, skipPlain } from './plain.js';
import { readQuoted } from './quoted.js';

/** What is between brackets: how far its lines are indented at least, and how deep it stands in the file. */
interface Flow {
  least: number;
  depth: number;
  /** Brackets open around it, its own included. */
  open: number;
}

/** Reads `[…]` or `{…}`; stops behind it. */
export function readFlow(cursor: Cursor, places: Places, least: number, depth: number): unknown {
  return readBrackets(cursor, places, { least, depth, open: 1 });
}

function readBrackets(cursor: Cursor, places: Places, flow: Flow): unknown {
  const list = cursor.code() === OPEN_LIST;
  const close = list ? CLOSE_LIST : CLOSE_MAPPING;
  const row = places.open(list ? KIND.list : KIND.mapping, cursor.pos);
  if (flow.depth > MAX_DEPTH) notEveryday();
  const items: unknown[] = [];
  const mapping: Record<string, unknown> = {};
  cursor.pos += 1;
  for (skip(cursor, flow); cursor.code() !== close; skip(cursor, flow)) {
    if (list) items.push(readValue(cursor, places, flow));
    else readPair(cursor, places, flow, mapping);
    skip(cursor, flow);
    if (cursor.code() === COMMA) cursor.pos += 1;
    else if (cursor.code() !== close) notEveryday();
  }
  cursor.pos += 1;
  places.close(row, cursor.pos);
  return list ? items : mapping;
}

function readPair(cursor: Cursor, places: Places, flow: Flow, mapping: Record<string, unknown>): void {
  const { name, from, to } = readKey(cursor, true);
  cursor.pos += 1;
  skip(cursor, flow);
  places.key(name, from, to);
  put(mapping, name, readValue(cursor, places, flow));
}

function readValue(cursor: Cursor, places: Places, flow: Flow): unknown {
  const from = cursor.pos;
  const code = cursor.code();
  if (code === OPEN_LIST || code === OPEN_MAPPING) {
    return readBrackets(cursor, places, { least: flow.least, depth: flow.depth + 1, open: flow.open + 1 });
  }
  if (isQuote(code)) {
    const value = readQuoted(cursor, flow.least);
    places.scalar(from, cursor.pos);
    return value;
  }
  if (!startsPlain(code, cursor.code(1))) notEveryday();
  const to = skipPlain(cursor, true);
  places.scalar(from, to);
  return resolvePlain(cursor.text.slice(from, to));
}

/** Past spaces, breaks and comments. */
function skip(cursor: Cursor, flow: Flow): void {
  for (;;) {
    cursor.skipSpaces();
    if (cursor.code() === HASH) skipComment(cursor);
    if (cursor.code() === CARRIAGE_RETURN) cursor.pos += 1;
    if (cursor.code() !== LINE_FEED) return;
    cursor.pos += 1;
    const start = cursor.pos;
    cursor.skipSpaces();
    const code = cursor.code();
    const indent = cursor.pos - start;
    if (indent >= flow.least || isBlank(code)) continue;
    // Many close the bracket where the line that opened it begins.
    const closes = code === CLOSE_LIST || code === CLOSE_MAPPING;
    if (!closes || flow.open > 1 || indent !== flow.least - 1) notEveryday();
  }
}

function skipComment(cursor: Cursor): void {
  if (!isBlank(cursor.code(-1))) notEveryday();
  cursor.toLineEnd();
}
