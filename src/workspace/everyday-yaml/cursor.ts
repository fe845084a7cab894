import { CARRIAGE_RETURN, HASH, isBreak, LINE_FEED, SPACE } from './characters.js';

/** Thrown where a text is more than everyday YAML; the text is then read by the parser for all of it. */
export class NotEveryday extends Error {}

/** @throws NotEveryday always */
export function notEveryday(): never {
  throw new NotEveryday();
}

/** A place in a text that moves forward line by line. */
export class Cursor {
  readonly text: string;
  pos = 0;
  /** Spaces before the line the cursor stands on; -1 at the end of the text. */
  indent = -1;
  /** The least indentation of the comments passed on the way to that line. */
  commentIndent = Number.POSITIVE_INFINITY;

  /** At the first content of a text, or at content within it whose column is known. */
  constructor(text: string, pos?: number, column = -1) {
    this.text = text;
    if (pos === undefined) this.#toContent(true);
    else {
      this.pos = pos;
      this.indent = column;
    }
  }

  /** UTF-16 code at the cursor, or some places after it; NaN beyond the end. */
  code(ahead = 0): number {
    return this.text.charCodeAt(this.pos + ahead);
  }

  skipSpaces(): void {
    while (this.text.charCodeAt(this.pos) === SPACE) this.pos += 1;
  }

  /** Whether nothing but a comment follows on this line; spaces before the cursor were skipped. */
  atLineEnd(): boolean {
    const code = this.code();
    return isBreak(code) || (code === HASH && this.text.charCodeAt(this.pos - 1) === SPACE);
  }

  /**
   * From the end of a value to the next line that is neither blank nor a comment.
   * @throws NotEveryday when something else follows on the same line
   */
  nextLine(): void {
    this.#toContent(false);
  }

  /** Like `nextLine`, from the start of a line. */
  fromLineStart(): void {
    this.#toContent(true);
  }

  toLineEnd(): void {
    const feed = this.text.indexOf('\n', this.pos);
    this.pos = feed < 0 ? this.text.length : feed;
  }

  #toContent(atStart: boolean): void {
    let fresh = atStart;
    this.commentIndent = Number.POSITIVE_INFINITY;
    for (;;) {
      const start = this.pos;
      this.skipSpaces();
      if (this.code() === HASH && (fresh || this.code(-1) === SPACE)) {
        if (fresh) this.commentIndent = Math.min(this.commentIndent, this.pos - start);
        this.toLineEnd();
      }
      if (this.code() === CARRIAGE_RETURN) this.pos += 1;
      if (this.code() !== LINE_FEED) {
        const ended = this.pos >= this.text.length;
        if (!ended && !fresh) notEveryday();
        this.indent = ended ? -1 : this.pos - start;
        return;
      }
      this.pos += 1;
      fresh = true;
    }
  }
}
