const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Extended_Pictographic}/u;
/**
 * How many lines a text takes in a cell of so many digits of its font. Programs do not say how wide their
 * letters are; these are those of common fonts, rather too wide than too narrow.
 */
export function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((lines, line) => lines + wrapped(line, width), 0);
}

function wrapped(line: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const piece of piecesOf(line)) {
    const wide = widthOf(piece);
    if (used + wide <= width) {
      used += wide;
      continue;
    }
    // Spaces at the end of a line hang over; a word longer than a line is broken where the line ends.
    if (piece.trim() === '') continue;
    lines += Math.max(used > 0 ? 1 : 0, Math.ceil(wide / width) - (used > 0 ? 0 : 1));
    used = wide > width ? wide % width : wide;
  }
  return lines;
}

/** What a line can be broken between: spaces, words, their parts after hyphens, single wide characters. */
function piecesOf(line: string): string[] {
  return line.match(/\s+|[^\s-]*-+|[^\s-]+/gu)?.flatMap((piece) => (WIDE.test(piece) ? [...piece] : [piece])) ?? [];
}

function widthOf(piece: string): number {
  let width = 0;
  for (const character of piece) width += characterWidth(character);
  return width;
}

function characterWidth(character: string): number {
  if (WIDE.test(character)) return 2;
  if (character === ' ') return 0.5;
  if (/[fijlrt.,:;'’‘|!()[\]-]/.test(character)) return 0.65;
  if (/[mwMW@%—]/.test(character)) return 1.55;
  return /\p{Lu}/u.test(character) ? 1.2 : 0.97;
}
