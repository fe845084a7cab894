import stringWidth from 'string-width';
import { printable } from './printable.js';

/**
 * Lines of at most `width` columns, broken at spaces, after hyphens and between Chinese characters,
 * and within a word only where it is wider than the line.
 */
export function wrapText(text: string, width: number): string[] {
  return printable(text)
    .split('\n')
    .flatMap((line) => wrapLine(line, width));
}

/** The widest piece of a text that should not be broken. */
export function widestPiece(text: string): number {
  return Math.max(0, ...pieces(text).map((piece) => stringWidth(piece.trimEnd())));
}

function wrapLine(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (stringWidth(line + piece.trimEnd()) <= width) {
      line += piece;
      continue;
    }
    if (line.trim()) lines.push(line.trimEnd());
    line = piece;
    while (stringWidth(line.trimEnd()) > width) {
      const head = fitting(line, width);
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  return [...lines, line.trimEnd()];
}

// Words with the space after them, words with a hyphen up to it, and single Chinese characters,
// each with the closing punctuation that may not begin a line.
function pieces(text: string): string[] {
  return (
    text.match(/\p{Script=Han}[、，。；：？！）”』」》]*|[^\s\p{Script=Han}-]*-+|[^\s\p{Script=Han}-]+\s*|\s+/gu) ?? []
  );
}

function fitting(text: string, width: number): string {
  let head = '';
  for (const character of text) {
    if (stringWidth(head + character) > width) break;
    head += character;
  }
  return head || Array.from(text).slice(0, 1).join('');
}
