import type { Inline } from '../../../documents/tree.js';
import { advance, isWide } from './letters.js';
import type { Type } from './type.js';

/** Line heights of the two fonts against their size. */
const LATIN = 1.22;
const HAN = 1.32;
/** The room Word puts between ideographs and letters, in em. */
const BETWEEN = 0.22;
/** Size of codes and badges, in points. */
const SMALL = 8;
/** What may not begin a line stays with what is before it. */
const CLOSING = new Set([...'，。、；：？！）》」』”’…—,.;:?!)%'].map((one) => one.codePointAt(0)));
const SPACE = 0x20;
const HYPHEN = 0x2d;

/** The heights of the lines that a paragraph takes in a column `room` points wide, in points. */
export function lineHeights(content: readonly Inline[], room: number, type: Type): number[] {
  const setter = new Setter(room, type);
  for (const inline of content) set(inline, type.bold, setter);
  return setter.lines();
}

function set(inline: Inline, bold: boolean, setter: Setter): void {
  if (inline.type === 'text') setter.add(inline.text, bold && !inline.quiet, inline.quiet ? SMALL : undefined);
  else if (inline.type === 'badge') setter.add(inline.text, true, SMALL);
  else if (inline.type === 'line-break') setter.end();
  else for (const one of inline.content) set(one, bold || inline.type === 'strong', setter);
}

/** Fills lines with words, each line as far as it goes. */
class Setter {
  readonly #room: number;
  readonly #type: Type;
  readonly #heights: number[] = [];
  #line = 0;
  #word = 0;
  #wide = false;
  #before = 0;

  constructor(room: number, type: Type) {
    // A line holds one letter at least, however narrow the column is.
    this.#room = Math.max(room, type.size);
    this.#type = type;
  }

  add(text: string, bold: boolean, size = this.#type.size): void {
    for (const character of text) {
      const code = character.codePointAt(0) ?? 0;
      const wide = isWide(code);
      if (this.#before > SPACE && code > SPACE && wide !== isWide(this.#before)) this.#word += BETWEEN * size;
      if (wide && !CLOSING.has(code)) this.#place();
      this.#wide ||= wide;
      this.#word += advance(code, bold) * size;
      this.#before = code;
      if (code === SPACE || code === HYPHEN) this.#place(code === SPACE ? advance(code, bold) * size : 0);
    }
  }

  /** What was gathered goes to this line, or to the next one; `hangs` may stand beyond the end of a line. */
  #place(hangs = 0): void {
    if (this.#line > 0 && this.#line + this.#word - hangs > this.#room) this.end(true);
    this.#line += this.#word;
    this.#word = 0;
    // A word longer than the line is broken.
    for (; this.#line - hangs > this.#room; this.#line -= this.#room) this.#heights.push(this.#height());
  }

  end(wraps = false): void {
    if (!wraps) this.#place();
    this.#heights.push(this.#height());
    this.#line = 0;
    if (!wraps) this.#before = 0;
  }

  lines(): number[] {
    this.end();
    return this.#heights;
  }

  #height(): number {
    const { exactly, size, height } = this.#type;
    return exactly ?? size * (this.#wide ? HAN : LATIN) * height;
  }
}
