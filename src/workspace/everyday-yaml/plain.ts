import { COLON, HASH, isBlank, isBreak, isFlowMark, SPACE, startsPlain } from './characters.js';
import { type Cursor, notEveryday } from './cursor.js';
import { unfold } from './unfold.js';

/**
 * Moves from the start of a text without quotes to what ends it on this line: a colon that makes
 * it a key, a comment, the line's end, or between brackets one of those. Returns where its last
 * letter ends.
 */
export function skipPlain(cursor: Cursor, inFlow: boolean): number {
  const { text } = cursor;
  let { pos } = cursor;
  let end = pos;
  for (;;) {
    const code = text.charCodeAt(pos);
    if (code === SPACE) {
      pos += 1;
      if (text.charCodeAt(pos) === HASH) break;
      continue;
    }
    if (isBreak(code) || (inFlow && isFlowMark(code))) break;
    if (code === COLON) {
      const next = text.charCodeAt(pos + 1);
      if (isBlank(next) || (inFlow && isFlowMark(next))) break;
    }
    pos += 1;
    end = pos;
  }
  cursor.pos = pos;
  return end;
}

/** Reads a text without quotes that may go on over lines indented by at least `least`; stops behind it. */
export function readPlain(cursor: Cursor, least: number): unknown {
  const { text, pos: from } = cursor;
  if (!startsPlain(cursor.code(), cursor.code(1))) notEveryday();
  let end = skipPlain(cursor, false);
  let lines = 1;
  while (isBreak(cursor.code()) && goesOn(cursor, least)) {
    end = skipPlain(cursor, false);
    lines += 1;
  }
  if (cursor.code() === COLON) notEveryday();
  cursor.pos = end;
  return lines === 1 ? resolvePlain(text.slice(from, end)) : unfold(text.slice(from, end));
}

// Moves to the next line with content where that belongs to the text; a comment ends it.
function goesOn(cursor: Cursor, least: number): boolean {
  const { text } = cursor;
  let { pos } = cursor;
  let start = pos;
  while (isBlank(text.charCodeAt(pos)) && pos < text.length) {
    if (text.charCodeAt(pos) !== SPACE) start = pos + 1;
    pos += 1;
  }
  if (pos >= text.length || pos - start < least || text.charCodeAt(pos) === HASH) return false;
  cursor.pos = pos;
  return true;
}

const FIRST_OF_NUMBER = /^[-+.\d]/;
const INTEGER = /^[-+]?\d+$/;
const FLOAT = /^[-+]?(?:\.\d+|\d+\.\d*|(?:\.\d+|\d+(?:\.\d*)?)[eE][-+]?\d+)$/;
// Octal, hexadecimal, infinity: nobody writes these in a blueprint.
const OTHER_NUMBER = /^(?:0o[0-7]+|0x[\da-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

const WORDS = new Map<string, unknown>([
  ...['~', 'null', 'Null', 'NULL'].map((word): [string, unknown] => [word, null]),
  ...['true', 'True', 'TRUE'].map((word): [string, unknown] => [word, true]),
  ...['false', 'False', 'FALSE'].map((word): [string, unknown] => [word, false]),
]);

/** What a text without quotes means in the core schema of YAML 1.2. */
export function resolvePlain(text: string): unknown {
  if (FIRST_OF_NUMBER.test(text)) {
    if (INTEGER.test(text) || FLOAT.test(text)) return Number(text);
    if (OTHER_NUMBER.test(text)) notEveryday();
    return text;
  }
  if (text.length > 5) return text;
  const word = WORDS.get(text);
  return word === undefined ? text : word;
}
