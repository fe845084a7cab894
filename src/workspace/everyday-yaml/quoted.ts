import { BACKSLASH, DOUBLE_QUOTE, isBlank, isBreak, SINGLE_QUOTE, SPACE } from './characters.js';
import { type Cursor, notEveryday } from './cursor.js';
import { unfold } from './unfold.js';

/** Reads a text in quotes, whose further lines are indented by at least `least`; stops behind it. */
export function readQuoted(cursor: Cursor, least: number): string {
  const { text, pos: from } = cursor;
  const double = cursor.code() === DOUBLE_QUOTE;
  const close = closingQuote(text, from);
  let value = text.slice(from + 1, close);
  cursor.pos = close + 1;
  if (value.includes('\n')) {
    if (!isIndented(text, from, close, least) || /\\[ \r\n]/.test(value)) notEveryday();
    value = unfold(value);
  }
  if (double) return value.includes('\\') ? withoutEscapes(value) : value;
  return value.includes("''") ? value.replaceAll("''", "'") : value;
}

/** Offset of the quote that ends the text that begins with the one at `from`. */
export function closingQuote(text: string, from: number): number {
  const quote = text.charCodeAt(from) === DOUBLE_QUOTE ? '"' : "'";
  for (let at = text.indexOf(quote, from + 1); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (quote === '"') {
      let slashes = 0;
      while (text.charCodeAt(at - 1 - slashes) === BACKSLASH) slashes += 1;
      if (slashes % 2 === 0) return at;
    } else {
      if (text.charCodeAt(at + 1) !== SINGLE_QUOTE) return at;
      at += 1;
    }
  }
  return notEveryday();
}

function isIndented(text: string, from: number, to: number, least: number): boolean {
  for (let line = text.indexOf('\n', from) + 1; line > 0 && line <= to; line = text.indexOf('\n', line) + 1) {
    let start = line;
    while (text.charCodeAt(start) === SPACE) start += 1;
    if (start - line < least && !(isBreak(text.charCodeAt(start)) && isBlank(text.charCodeAt(start)))) return false;
  }
  return true;
}

const ESCAPES: Record<string, string> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
};

function withoutEscapes(value: string): string {
  return value.replace(/\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|(.))/gs, (_, x, u, wide, one) => {
    if (one !== undefined) return ESCAPES[one] ?? notEveryday();
    const code = Number.parseInt(x ?? u ?? wide, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : notEveryday();
  });
}
