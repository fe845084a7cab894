import type { RE2JS } from 're2js';

export interface Pattern {
  test(text: string): boolean;
}

const compiled = new Map<string, Pattern | string>();

let engine: typeof RE2JS | undefined;

/** Loads what compiles patterns: large, and asked for by few projects. */
export async function loadPatterns(): Promise<void> {
  engine ??= (await import('re2js')).RE2JS;
}

/**
 * A regular expression in RE2 syntax, which takes time in proportion to the text whatever it says:
 * patterns come from the project and must not be able to hang a build. A pattern that is none gives
 * the reason why.
 */
export function compilePattern(written: string): Pattern | string {
  const known = compiled.get(written);
  if (known !== undefined) return known;
  const pattern = compile(written);
  compiled.set(written, pattern);
  return pattern;
}

function compile(written: string): Pattern | string {
  if (!engine) throw new Error('patterns are compiled before loadPatterns has ended');
  try {
    const expression = engine.compile(written);
    return { test: (text) => expression.matcher(text).find() };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
