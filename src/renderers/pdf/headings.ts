import type { DocumentTree, Heading } from '../../documents/tree.js';
import { anchor } from '../addresses.js';
import { headings as headingsIn } from '../headings.js';
import { contentsLine, plainText } from '../inlines.js';
import { clean } from './words.js';

/** In characters; longer bookmarks are no help, and archival files allow none. */
const LONGEST_BOOKMARK = 2000;

/** A heading as links, bookmarks and the contents list know it. */
export interface Named {
  label: string;
  /** Its level in an outline without gaps: readers of tagged documents step from one to the next. */
  rank: number;
  level: Heading['level'];
  number?: string;
  title: string;
  bookmarked: boolean;
}

/** The headings of a document, handed out in their order. */
export class Headings {
  readonly all: Named[];
  /** Down to which level the contents list goes; 0 without one. */
  readonly depth: number;
  readonly #byId = new Map<string, number>();
  /** How many were handed out. */
  passed = 0;
  /** The headings that are laid out together: from one number to another. */
  #here: [from: number, to: number];

  constructor({ body }: DocumentTree) {
    const found = headingsIn(body);
    const taken = new Set<string>();
    const ranks = outlineRanks(found);
    this.depth = body.reduce((depth, block) => Math.max(depth, block.type === 'contents' ? block.depth : 0), 0);
    this.all = found.map(({ id, level, number, content }, i) => {
      if (!this.#byId.has(id)) this.#byId.set(id, i);
      const title = clean(plainText(contentsLine(content)));
      const bookmarked = title.length <= LONGEST_BOOKMARK;
      const label = freeLabel(anchor(id) || 'heading', taken);
      return {
        label,
        rank: ranks[i] ?? 1,
        level,
        title,
        bookmarked,
        ...(number !== undefined && { number: clean(number) }),
      };
    });
    this.#here = [0, this.all.length];
  }

  /** The next heading of the document. */
  next(): Named {
    const heading = this.all[this.passed];
    this.passed += 1;
    if (!heading) throw new Error('more headings than the document has');
    return heading;
  }

  /** From the next heading on, only so many are laid out together. */
  together(count: number): void {
    this.#here = [this.passed, this.passed + count];
  }

  /** Where a link to an id leads: a label among those laid out together, or the number of a heading elsewhere. */
  target(id: string): { label: string } | { heading: number } | undefined {
    const number = this.#byId.get(id);
    const named = number === undefined ? undefined : this.all[number];
    if (!named || number === undefined) return undefined;
    return number >= this.#here[0] && number < this.#here[1] ? { label: named.label } : { heading: number };
  }
}

function outlineRanks(headings: Heading[]): number[] {
  const open: number[] = [];
  return headings.map(({ level }) => {
    while ((open.at(-1) ?? 0) >= level) open.pop();
    open.push(level);
    return open.length;
  });
}

function freeLabel(wanted: string, taken: Set<string>): string {
  let label = wanted;
  for (let i = 2; taken.has(label); i += 1) label = `${wanted}-${i}`;
  taken.add(label);
  return label;
}
