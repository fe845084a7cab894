import type { Places } from './places.js';

/** What a text says, and where each piece of it stands. Nobody changes either. */
export interface Reading {
  data: unknown;
  places: Places;
  /** Whether it is everyday YAML, of which parts can be read alone. */
  everyday: boolean;
}

/** Less is read in the blink of an eye. */
const WORTH_KEEPING = 32 * 1024;

/** As many as are worked on at a time. */
const KEPT = 4;

const kept: { text: string; reading: Reading }[] = [];

/** What a large text says that was read or written lately: a person changes one line of it, and all of it is read again. */
export function keptReading(text: string): Reading | undefined {
  return text.length < WORTH_KEEPING ? undefined : kept.find((one) => one.text === text)?.reading;
}

/** Keeps what a large text says until a few others are read. */
export function keepReading(text: string, reading: Reading): void {
  if (text.length < WORTH_KEEPING) return;
  const known = kept.findIndex((one) => one.text === text);
  if (known >= 0) kept.splice(known, 1);
  kept.unshift({ text, reading });
  kept.length = Math.min(kept.length, KEPT);
}
