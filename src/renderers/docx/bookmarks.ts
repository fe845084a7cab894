import type { Block } from '../../documents/tree.js';
import { headings } from '../headings.js';

/** The bookmarks of the headings: Word wants short names of letters and digits, so each gets a number. */
export class Bookmarks {
  readonly #numbers = new Map<string, number>();
  readonly #taken = new Set<string>();

  constructor(body: Block[]) {
    for (const { id } of headings(body)) {
      if (!this.#numbers.has(id)) this.#numbers.set(id, this.#numbers.size + 1);
    }
  }

  /** The number for the bookmark of a heading, once: a second heading of the same id gets none. */
  take(id: string): number | undefined {
    if (this.#taken.has(id)) return undefined;
    this.#taken.add(id);
    return this.#numbers.get(id);
  }

  /** The name of a heading's bookmark, such as Word gives those of its contents list. */
  name(id: string): string | undefined {
    const number = this.#numbers.get(id);
    return number === undefined ? undefined : `_Toc${String(number).padStart(9, '0')}`;
  }
}
