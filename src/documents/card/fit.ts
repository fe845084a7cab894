import type { Paper } from '../tree.js';

/** How much fits on a card: estimated by the width of its texts, as renderers set type each in their own way. */

/** Room in lines of body type, below the title block of a page. A4 and Letter differ in height. */
const LINES = { A4: 44, Letter: 40.5 };
/** In two languages the type is smaller, so that a page takes more of it. */
const SMALLER = 1.1;

/** The lines of body type that a page has room for. */
export function linesOn(paper: Paper, sideBySide: boolean): number {
  return LINES[paper] * (sideBySide ? SMALLER : 1);
}

/** How many Latin characters of body type stand in the whole width, and how many the space around a text takes. */
const ACROSS = 92;
const AROUND = 3;

/** The lines a text takes in a column of `share` of the width, set `scale` times as large as body type. */
export function linesOf(text: string, share: number, scale = 1, sideBySide = false): number {
  const across = Math.max(1, (ACROSS * (sideBySide ? SMALLER : 1) * share - AROUND) / scale);
  let lines = 1;
  let used = 0;
  for (const piece of text.match(PIECES) ?? []) {
    const width = widthOf(piece.trimEnd());
    if (used > 0 && used + width > across) {
      lines += 1;
      used = 0;
    }
    // A word longer than a line is broken.
    lines += Math.max(0, Math.ceil(width / across) - 1);
    used += widthOf(piece);
  }
  return lines * scale;
}

/** At most `most` characters' width of a text, cut between words and marked as cut. */
export function shortened(text: string, most: number): string {
  if (widthOf(text) <= most) return text;
  let kept = '';
  let width = 0;
  for (const character of text) {
    width += widthOf(character);
    if (width > most - 1) break;
    kept += character;
  }
  // Between words where there are any; Chinese may end anywhere.
  const words = /^(.*\S)\s+\S*$/su.exec(kept)?.[1];
  return `${(words && widthOf(words) > most / 2 ? words : kept).trim().replace(/[\p{P}\s]+$/u, '')}…`;
}

function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? WIDE_WIDTH : 1;
  return width;
}

/** What a Chinese character takes of that: a little more than two, as no line begins with a comma. */
const WIDE_WIDTH = 2.1;
const WIDE_RANGES = String.raw`\u{1100}-\u{115f}\u{2e80}-\u{a4cf}\u{ac00}-\u{d7a3}\u{f900}-\u{faff}\u{fe30}-\u{fe6f}\u{ff00}-\u{ff60}\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}`;
const WIDE = new RegExp(`[${WIDE_RANGES}]`, 'u');
/** What a line may be broken between: words with the space after them, single Chinese characters. */
const PIECES = new RegExp(`[${WIDE_RANGES}]|[^\\s${WIDE_RANGES}]+\\s*|\\s+`, 'gu');

/** The first items that fit in `room`, at least `least` of them and at most `most`. */
export function fitting<T>(
  items: readonly T[],
  height: (item: T) => number,
  room: number,
  { least, most }: { least: number; most: number },
): T[] {
  let used = 0;
  const kept: T[] = [];
  for (const item of items.slice(0, most)) {
    used += height(item);
    if (used > room && kept.length >= least) break;
    kept.push(item);
  }
  return kept;
}

/** The room of a heading, in lines. */
const HEADING = 2.3;

/** The height of a section: nothing where it is left out. */
export function heightOf<T>(items: readonly T[], height: (item: T) => number): number {
  return items.length === 0 ? 0 : items.reduce((sum, item) => sum + height(item), HEADING);
}
