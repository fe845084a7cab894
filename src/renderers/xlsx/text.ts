import { clipped, printable } from '../characters.js';

/** What a cell holds at most, in UTF-16 units. */
const LONGEST = 32_767;

/**
 * Text as a cell can hold it: without control characters, lines ended in one way, and no longer than
 * spreadsheet programs take. `_x000A_` stays what it says: the format would read a line break.
 */
export function cellText(text: string): string {
  const plain = clipped(printable(text).replace(/\r\n?/g, '\n'), LONGEST);
  return plain.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}

/** Text in one line, for what programs show outside of cells. */
export function oneLine(text: string, longest: number): string {
  return clipped(printable(text).replace(/\s+/g, ' ').trim(), longest);
}
