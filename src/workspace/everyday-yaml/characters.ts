const codeOf = (character: string) => character.charCodeAt(0);

export const SPACE = codeOf(' ');
export const LINE_FEED = codeOf('\n');
/** Stands before a line feed only: other texts are not read here. */
export const CARRIAGE_RETURN = codeOf('\r');
export const HASH = codeOf('#');
export const COLON = codeOf(':');
export const COMMA = codeOf(',');
export const DASH = codeOf('-');
export const BACKSLASH = codeOf('\\');
export const DOUBLE_QUOTE = codeOf('"');
export const SINGLE_QUOTE = codeOf("'");
export const OPEN_LIST = codeOf('[');
export const CLOSE_LIST = codeOf(']');
export const OPEN_MAPPING = codeOf('{');
export const CLOSE_MAPPING = codeOf('}');
export const LITERAL = codeOf('|');
export const FOLDED = codeOf('>');

/** Whether a line, or the text, ends here. */
export function isBreak(code: number): boolean {
  return code === LINE_FEED || code === CARRIAGE_RETURN || Number.isNaN(code);
}

/** Whether an indicator such as `-` or `:` counts as one before this. */
export function isBlank(code: number): boolean {
  return code === SPACE || isBreak(code);
}

export function isQuote(code: number): boolean {
  return code === DOUBLE_QUOTE || code === SINGLE_QUOTE;
}

/** Whether this ends a plain text between brackets. */
export function isFlowMark(code: number): boolean {
  return code === COMMA || code === OPEN_LIST || code === CLOSE_LIST || code === OPEN_MAPPING || code === CLOSE_MAPPING;
}

const NEVER_FIRST = new Set([...'?:,[]{}#&*!|>\'"%@`\t'].map(codeOf));

/** Whether a text without quotes may begin with `code`, followed by `next`. */
export function startsPlain(code: number, next: number): boolean {
  if (code === DASH) return !isBlank(next) && !isFlowMark(next);
  return !isBlank(code) && !NEVER_FIRST.has(code);
}
