import { printable } from '../characters.js';
import { textWidth, widthOf } from './widths.js';

/** The least of a cut word that stands on a line. */
const SHORTEST_PIECE = 4;

/** Nothing to clean, as most text. */
const PLAIN = /^[\x20-\x7e]*$/;

/** Text on one line: control characters and byte order marks dropped, line ends and runs of blanks a single space. */
export function clean(text: string): string {
  if (PLAIN.test(text) && !text.includes('  ')) return text;
  return printable(text)
    .replace(/\ufeff/g, '')
    .replace(/[ \t\n\r\u2028\u2029]+/g, ' ');
}

// A line may end after a blank or a hyphen, and beside an ideograph; a word is what stands between.
const WORDS = /[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef-]{2,}-?/gu;

// Of a Chinese date the day alone on the next line would be read as something else.
const DATES = /\d{4}年\d{1,2}月\d{1,2}日/g;
/** What Typst puts between the numbers and the ideographs of a date, in em. */
const DATE_SPACES = 1.25;

/** The width of the longest word, in em; a Chinese date counts as one. */
export function longestWord(text: string): number {
  let longest = 0;
  for (const word of text.match(WORDS) ?? []) longest = Math.max(longest, textWidth(word));
  for (const date of text.match(DATES) ?? []) longest = Math.max(longest, textWidth(date) + DATE_SPACES);
  return longest;
}

/**
 * The parts of a text between which a line may break though the text gives no place for it: a word wider
 * than `room` (em) is cut to fit. One part where all words fit.
 */
export function breakable(text: string, room: number): string[] {
  if (text.length < room || longestWord(text) <= room) return [text];
  const parts = [''];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORDS)) {
    parts[parts.length - 1] += text.slice(end, index);
    end = index + word.length;
    if (textWidth(word) <= room) parts[parts.length - 1] += word;
    else cut(word, room, parts);
  }
  parts[parts.length - 1] += text.slice(end);
  return parts.filter((part) => part !== '');
}

function cut(word: string, room: number, parts: string[]): void {
  let width = 0;
  let length = 0;
  for (const character of word) {
    const own = widthOf(character);
    // A mark stays with its letter.
    if (own > 0 && length >= SHORTEST_PIECE && width + own > room) {
      parts.push('');
      width = 0;
      length = 0;
    }
    parts[parts.length - 1] += character;
    width += own;
    length += 1;
  }
}
