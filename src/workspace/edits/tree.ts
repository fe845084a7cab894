import { KIND, type Places } from '../places.js';
import { lineStart } from './text-edit.js';

/** A text and where its values stand: what an edit is planned on. Rows are those of `Places`. */
export class Tree {
  readonly text: string;
  readonly places: Places;
  #named: Map<string, number[]> | undefined;

  constructor(text: string, places: Places) {
    this.text = text;
    this.places = places;
  }

  isList(row: number): boolean {
    return this.places.kindOf(row) === KIND.list;
  }

  isMapping(row: number): boolean {
    return this.places.kindOf(row) === KIND.mapping;
  }

  isCollection(row: number): boolean {
    return this.isList(row) || this.isMapping(row);
  }

  /** The rows of all values that hang on a key of this name. */
  rowsNamed(name: string): readonly number[] {
    if (!this.#named) {
      this.#named = new Map();
      for (let row = 0; row < this.places.size; row += 1) {
        const key = this.places.nameOf(row);
        const rows = this.#named.get(key);
        if (rows) rows.push(row);
        else this.#named.set(key, [row]);
      }
    }
    return this.#named.get(name) ?? [];
  }

  /** Whether a value of the file is used again elsewhere in it. */
  hasAliases(): boolean {
    for (let row = 0; row < this.places.size; row += 1) if (this.places.kindOf(row) === KIND.alias) return true;
    return false;
  }

  /** Whether a value stands between brackets. */
  isFlow(row: number): boolean {
    const first = this.text[this.places.spanOf(row)[0]];
    return this.isCollection(row) && (first === '[' || first === '{');
  }

  /** Whether a value is written on lines below its key or dash, one for each of its parts. */
  isBlock(row: number): boolean {
    return this.isCollection(row) && !this.isFlow(row);
  }

  /** Whether a value is a text below `|` or `>`. */
  isBlockText(row: number): boolean {
    const [from, to] = this.places.spanOf(row);
    return this.places.kindOf(row) === KIND.scalar && to > from && /[|>]/.test(this.text[from] ?? '');
  }

  /** Whether nothing is written where the value should be. */
  isEmpty(row: number): boolean {
    const [from, to] = this.places.spanOf(row);
    return to <= from;
  }

  /** Where the last letter of a value stands, comments and blank lines after it left out. */
  endOf(row: number): number {
    const [from, to] = this.places.spanOf(row);
    if (this.isBlock(row)) return this.endOf(this.places.childrenOf(row).at(-1) ?? row);
    const key = this.places.keyOf(row);
    if (to <= from) return key ? this.colonOf(row) + 1 : from;
    // `|+` keeps the blank lines after the text.
    if (this.isBlockText(row) && /^[|>]\d?\+/.test(this.text.slice(from, from + 3))) return to - 1;
    return from + this.text.slice(from, to).trimEnd().length;
  }

  /** Where the colon behind the key of a value stands. */
  colonOf(row: number): number {
    return this.text.indexOf(':', this.places.keyOf(row)?.[1] ?? 0);
  }

  /** Spaces, and whatever else stands, before an offset on its line. */
  columnOf(offset: number): number {
    return offset - lineStart(this.text, offset);
  }

  /** Whether nothing but spaces stands before an offset on its line. */
  isFirst(offset: number): boolean {
    return this.text.slice(lineStart(this.text, offset), offset).trim() === '';
  }
}
