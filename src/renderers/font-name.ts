import { printable } from './characters.js';

/** The longest name of a font, in UTF-16 units: office programs call a file with a longer one damaged. */
const LONGEST = 31;

/** The font of a brand as office programs can name it; nothing where they cannot. */
export function fontName(font = ''): string | undefined {
  const name = printable(font).trim();
  return name !== '' && name.length <= LONGEST ? name : undefined;
}
