import type { Path } from '../model/source.js';

/** Offsets into a text; the end is exclusive. */
export type Span = [from: number, to: number];

export const KIND = { scalar: 0, mapping: 1, list: 2, alias: 3 } as const;
export type NodeKind = (typeof KIND)[keyof typeof KIND];

/** Columns of a row: what it is, where its key and its value stand, and the row after all that is in it. */
const [TYPE, KEY_FROM, KEY_TO, FROM, TO, NEXT] = [0, 1, 2, 3, 4, 5];
const WIDTH = 6;
const NO_KEY = -1;

/** Members or items of a value that were written anew. */
export interface Splice {
  /** The rows of the root and of all else that holds them, theirs last. */
  within: readonly number[];
  /** Their rows before: the first, and the one after the last. */
  rows: Span;
  /** Their places now, and where the value that holds them begins now. */
  made: Places;
  start: number;
  /** By how many letters all that stands after them moved. */
  shift: number;
}

/**
 * Where each value of a file stands: a row for each, in the order of the file. A table of numbers
 * takes a tenth of what the nodes of the parser take, and these can then be let go.
 */
export class Places {
  #rows = new Int32Array(WIDTH * 64);
  /** The key of each row; empty for items of lists. */
  #names: string[] = [];
  readonly #targets = new Map<number, number>();
  readonly #mappings = new Map<number, Map<string, number>>();
  readonly #lists = new Map<number, number[]>();
  #keyFrom = NO_KEY;
  #keyTo = NO_KEY;
  #name = '';

  get size(): number {
    return this.#names.length;
  }

  /** The key of the value that is opened next. */
  key(name: string, from: number, to: number): void {
    this.#name = name;
    this.#keyFrom = from;
    this.#keyTo = to;
  }

  /** Begins a value and returns its row; what is opened before it is closed stands in it. */
  open(kind: NodeKind, from: number): number {
    const row = this.#names.length;
    this.#names.push(this.#name);
    if (this.#rows.length < (row + 1) * WIDTH) this.#grow();
    const at = row * WIDTH;
    this.#rows[at + TYPE] = kind;
    this.#rows[at + KEY_FROM] = this.#keyFrom;
    this.#rows[at + KEY_TO] = this.#keyTo;
    this.#rows[at + FROM] = from;
    this.#keyFrom = NO_KEY;
    this.#name = '';
    return row;
  }

  close(row: number, to: number): void {
    this.#rows[row * WIDTH + TO] = to;
    this.#rows[row * WIDTH + NEXT] = this.#names.length;
  }

  scalar(from: number, to: number): number {
    const row = this.open(KIND.scalar, from);
    this.close(row, to);
    return row;
  }

  /** An alias, and the row of what it stands for. */
  alias(from: number, to: number, target: number | undefined): void {
    const row = this.open(KIND.alias, from);
    this.close(row, to);
    if (target !== undefined) this.#targets.set(row, target);
  }

  /** Gives back the room that was taken in advance, once the last value is closed. */
  trim(): this {
    this.#rows = this.#rows.slice(0, this.#names.length * WIDTH);
    return this;
  }

  /** The span of the value at `path`, of its key, or of the nearest thing around it that exists. */
  locate(path: Path, part: 'key' | 'value'): Span {
    let row = 0;
    let keyed = NO_KEY;
    for (const [depth, step] of path.entries()) {
      row = this.#targets.get(row) ?? row;
      const kind = this.#at(row, TYPE);
      if (kind !== KIND.mapping && kind !== KIND.list) break;
      const child = kind === KIND.mapping ? this.#pairsOf(row).get(String(step)) : this.#itemsOf(row)[Number(step)];
      if (child === undefined) break;
      row = child;
      keyed = kind === KIND.mapping ? child : NO_KEY;
      if (keyed !== NO_KEY && part === 'key' && depth === path.length - 1) return this.#keySpan(keyed);
    }
    return this.#span(row, keyed);
  }

  /** The row of the value at `path`; nothing where there is none, or where the way leads through an alias. */
  rowAt(path: Path): number | undefined {
    let row: number | undefined = 0;
    for (const step of path) {
      const kind = this.kindOf(row);
      if (kind === KIND.mapping) row = this.#pairsOf(row).get(String(step));
      else if (kind === KIND.list && typeof step === 'number') row = this.#itemsOf(row)[step];
      else return undefined;
      if (row === undefined) return undefined;
    }
    return row;
  }

  kindOf(row: number): NodeKind {
    return this.#at(row, TYPE) as NodeKind;
  }

  /** The key a value hangs on; empty for items of lists. */
  nameOf(row: number): string {
    return this.#names[row] ?? '';
  }

  /** Where a value stands, to its last letter or, for what is written below its key, to the line after it. */
  spanOf(row: number): Span {
    return [this.#at(row, FROM), this.#at(row, TO)];
  }

  /** The row after a value and all that is in it. */
  nextOf(row: number): number {
    return this.#at(row, NEXT);
  }

  /** Where the key of a value stands; nothing for items of lists. */
  keyOf(row: number): Span | undefined {
    const from = this.#at(row, KEY_FROM);
    return from === NO_KEY ? undefined : [from, this.#at(row, KEY_TO)];
  }

  /** The rows of the items or members of a value, in the order of the file. */
  childrenOf(row: number): readonly number[] {
    return this.kindOf(row) === KIND.mapping ? [...this.#pairsOf(row).values()] : this.#itemsOf(row);
  }

  /** The places in the text after a splice; these stay as they are. */
  spliced({ within, rows: [from, to], made, shift, start }: Splice): Places {
    const places = new Places();
    const moved = made.size - (to - from);
    places.#names = [...this.#names.slice(0, from), ...made.#names, ...this.#names.slice(to)];
    places.#rows = new Int32Array(places.size * WIDTH);
    places.#rows.set(this.#rows.subarray(0, from * WIDTH));
    places.#rows.set(made.#rows.subarray(0, made.size * WIDTH), from * WIDTH);
    places.#rows.set(this.#rows.subarray(to * WIDTH, this.size * WIDTH), (from + made.size) * WIDTH);
    for (const row of within) {
      places.#rows[row * WIDTH + TO] = this.#at(row, TO) + shift;
      places.#rows[row * WIDTH + NEXT] = this.#at(row, NEXT) + moved;
    }
    places.#rows[(within.at(-1) ?? 0) * WIDTH + FROM] = start;
    places.#move(from, from + made.size, 0, from);
    places.#move(from + made.size, places.size, shift, moved);
    return places;
  }

  // A mapping is shown at its first key and a list at the key it hangs on: a range of a hundred
  // lines helps nobody find the place.
  #span(row: number, keyed: number): Span {
    const kind = this.#at(row, TYPE);
    if (kind === KIND.mapping && this.#at(row, NEXT) > row + 1) return this.#keySpan(row + 1);
    const from = this.#at(row, FROM);
    const to = this.#at(row, TO);
    if (keyed !== NO_KEY && (to <= from || kind === KIND.mapping || kind === KIND.list)) return this.#keySpan(keyed);
    return [from, Math.max(to, from + 1)];
  }

  #keySpan(row: number): Span {
    const from = this.#at(row, KEY_FROM);
    return [from, Math.max(this.#at(row, KEY_TO), from + 1)];
  }

  // Both are looked up once for each finding: a search through 100,000 entries would be felt.
  #pairsOf(row: number): Map<string, number> {
    const known = this.#mappings.get(row);
    if (known) return known;
    const pairs = new Map(this.#rowsIn(row).map((child) => [this.#names[child] ?? '', child]));
    this.#mappings.set(row, pairs);
    return pairs;
  }

  #itemsOf(row: number): number[] {
    const known = this.#lists.get(row);
    if (known) return known;
    const items = this.#rowsIn(row);
    this.#lists.set(row, items);
    return items;
  }

  #rowsIn(row: number): number[] {
    const children: number[] = [];
    const end = this.#at(row, NEXT);
    for (let child = row + 1; child < end; child = this.#at(child, NEXT)) children.push(child);
    return children;
  }

  #move(first: number, end: number, letters: number, rows: number): void {
    for (let row = first; row < end; row += 1) {
      const at = row * WIDTH;
      if (this.#at(row, KEY_FROM) !== NO_KEY) {
        this.#rows[at + KEY_FROM] = this.#at(row, KEY_FROM) + letters;
        this.#rows[at + KEY_TO] = this.#at(row, KEY_TO) + letters;
      }
      this.#rows[at + FROM] = this.#at(row, FROM) + letters;
      this.#rows[at + TO] = this.#at(row, TO) + letters;
      this.#rows[at + NEXT] = this.#at(row, NEXT) + rows;
    }
  }

  #at(row: number, column: number): number {
    return this.#rows[row * WIDTH + column] ?? 0;
  }

  #grow(): void {
    const rows = new Int32Array(this.#rows.length * 2);
    rows.set(this.#rows);
    this.#rows = rows;
  }
}
