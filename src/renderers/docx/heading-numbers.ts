import type { Block, Heading } from '../../documents/tree.js';
import { headings } from '../headings.js';

/** How many levels of headings Word numbers. */
const LEVELS = 3;

/**
 * Which headings Word numbers itself. It counts 1, 1.1, 1.2, 2; a heading that bears the number Word
 * would come to is left to Word, so that numbers stay right when chapters are added. Any other number
 * is printed as it stands.
 */
export class HeadingNumbers {
  readonly #counted = new Set<Heading>();
  /** The levels on which Word numbers. */
  readonly levels = new Set<number>();

  constructor(body: Block[]) {
    const counts = new Array<number>(LEVELS).fill(0);
    for (const heading of headings(body)) {
      const { level, number } = heading;
      if (number === undefined || level > LEVELS) continue;
      const next = counts.map((count, i) => (i + 1 < level ? count : i + 1 === level ? count + 1 : 0));
      if (next.slice(0, level).join('.') !== number) continue;
      counts.splice(0, LEVELS, ...next);
      this.#counted.add(heading);
      this.levels.add(level);
    }
  }

  counts(heading: Heading): boolean {
    return this.#counted.has(heading);
  }
}
