import { startsPlain } from '../../everyday-yaml/characters.js';
import { Cursor, NotEveryday } from '../../everyday-yaml/cursor.js';
import { resolvePlain, skipPlain } from '../../everyday-yaml/plain.js';

/** Where a scalar stands: below or beside its key, or between brackets, where commas and brackets mean something. */
export type Where = 'block' | 'flow';

/** How a text was written before it was changed. */
export type Quote = '"' | "'" | undefined;

/** Signs no editor shows, halves of signs, and line ends that not every reader takes for one. */
const UNSEEN = /[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/u;

/** What readers of YAML 1.1 take for something else than a text: switches, hours, grouped digits. */
const OTHER_READERS = /^(?:y|n|yes|no|on|off)$|^[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.\d*)?$|^[-+]?[\d_.]*\d_[\d_.]*$/i;

/** A number, a truth value, nothing, or a text on one line; `quote` is kept where it can be. */
export function writeScalar(value: unknown, where: Where, quote?: Quote): string {
  if (typeof value === 'string') return writeText(value, where, quote);
  if (typeof value === 'number') return writeNumber(value);
  return String(value);
}

/** A key as it is written in front of its colon; `on` and `y` are keys like others. */
export function writeKey(key: string): string {
  return readsBack(key, 'flow') ? key : doubleQuoted(key);
}

function writeNumber(value: number): string {
  if (Number.isNaN(value)) return '.nan';
  if (!Number.isFinite(value)) return value > 0 ? '.inf' : '-.inf';
  return Object.is(value, -0) ? '-0' : String(value);
}

function writeText(value: string, where: Where, quote: Quote): string {
  if (quote === "'" && !UNSEEN.test(value)) return `'${value.replaceAll("'", "''")}'`;
  const plain = quote === undefined && !OTHER_READERS.test(value) && readsBack(value, where);
  return plain ? value : doubleQuoted(value);
}

/** Whether a text reads back as itself without quotes. */
function readsBack(text: string, where: Where): boolean {
  if (text === '' || text.trim() !== text || UNSEEN.test(text)) return false;
  if (!startsPlain(text.charCodeAt(0), text.charCodeAt(1)) || /^(?:---|\.\.\.)/.test(text)) return false;
  if (where === 'flow' && /[[\]{},]/.test(text)) return false;
  try {
    return skipPlain(new Cursor(text), where === 'flow') === text.length && resolvePlain(text) === text;
  } catch (error) {
    if (error instanceof NotEveryday) return false;
    throw error;
  }
}

const SHORT: Record<string, string> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\t': '\\t', '\r': '\\r', '\0': '\\0' };

function doubleQuoted(text: string): string {
  const marked = text.replace(/["\\]|[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/gu, escaped);
  return `"${marked}"`;
}

function escaped(sign: string): string {
  const code = sign.charCodeAt(0);
  return SHORT[sign] ?? (code < 256 ? `\\x${hex(code, 2)}` : `\\u${hex(code, 4)}`);
}

function hex(code: number, digits: number): string {
  return code.toString(16).padStart(digits, '0');
}

/** Whether a value is a text that is written in lines below its key. */
export function isTall(value: unknown): boolean {
  return typeof value === 'string' && writeLines(value) !== undefined;
}

/**
 * The lines of a text of several lines below `|-` or `|`, and that header; nothing for a text that
 * would not read back: one with signs no editor shows, or with spaces where they would count as indentation.
 */
export function writeLines(text: string): { header: string; lines: string[] } | undefined {
  const kept = text.endsWith('\n');
  const lines = (kept ? text.slice(0, -1) : text).split('\n');
  if (lines.length < 2 || lines.some((line) => UNSEEN.test(line) || (line.trim() === '' && line !== '')))
    return undefined;
  if (lines[0]?.startsWith(' ') || lines[0] === '' || lines.at(-1) === '') return undefined;
  return { header: kept ? '|' : '|-', lines };
}
