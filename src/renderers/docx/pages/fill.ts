import type { Heading } from '../../../documents/tree.js';

/** Something a page has room for or not: a line, a paragraph, a row of a table; lengths in points. */
export interface Piece {
  height: number;
  /** Room above it, which falls away at the top of a page. */
  before: number;
  /** On one page with the next piece. */
  stays: boolean;
  /** Begins a page. */
  breaks?: boolean;
  /** The head of the table it belongs to, repeated where it begins a page. */
  head?: number;
  /** The heading that begins with it. */
  heading?: Heading;
}

/**
 * The page on which each heading stands when pieces fill pages of a height, one after the other, from
 * `page` on.
 */
export function filled(pieces: readonly Piece[], height: number, page: number): Map<Heading, number> {
  const pages = new Map<Heading, number>();
  let y = 0;
  for (let i = 0; i < pieces.length; ) {
    const end = endOfGroup(pieces, i);
    const group = pieces.slice(i, end);
    const needed = group.reduce((sum, piece, at) => sum + piece.height + (y === 0 && at === 0 ? 0 : piece.before), 0);
    const together = needed <= height;
    if (y > 0 && (group[0]?.breaks || (together && y + needed > height))) {
      page += 1;
      y = group[0]?.head ?? 0;
    }
    for (const piece of group) {
      if (y > 0 && y + piece.before + piece.height > height && !together) {
        page += 1;
        y = piece.head ?? 0;
      }
      y += (y === 0 ? 0 : piece.before) + piece.height;
      if (piece.heading) pages.set(piece.heading, page);
      // A row longer than a page runs on.
      page += Math.floor(y / (height + 1));
      y %= height + 1;
    }
    i = end;
  }
  return pages;
}

function endOfGroup(pieces: readonly Piece[], from: number): number {
  let end = from;
  while (end < pieces.length - 1 && pieces[end]?.stays && !pieces[end + 1]?.breaks) end += 1;
  return end + 1;
}
