import type { Locale, Text } from '../model/locale.js';
import type { Path } from '../model/source.js';

/** The path, below a text, to the words themselves: those of the main locale, or the first there are. */
export function scalarOf(text: Text, main: Locale): Path {
  if (typeof text === 'string') return [];
  const [first] = Object.keys(text);
  return text[main] !== undefined || first === undefined ? [main] : [first];
}
