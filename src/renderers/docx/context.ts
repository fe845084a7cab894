import type { DocumentTree, Heading } from '../../documents/tree.js';
import type { Bookmarks } from './bookmarks.js';
import type { HeadingNumbers } from './heading-numbers.js';
import type { Links } from './links.js';
import type { OrderedList } from './numbering.js';

/**
 * How a block stands to page breaks: `free`; in one piece; or in one piece and on one page with what
 * follows it.
 */
export type Keep = 'free' | 'together' | 'onward';

/** What writing a document collects on the way, from its first block to its last. */
export interface Progress {
  links: Links;
  bookmarks: Bookmarks;
  headingNumbers: HeadingNumbers;
  /** About on which page each heading stands, where a list of contents says so. */
  pages: ReadonlyMap<Heading, number>;
  /** The ordered lists that were written. */
  lists: OrderedList[];
  /** The next paragraph begins a page. */
  breakBefore: boolean;
}

/** Where a block is written. */
export interface Context {
  document: DocumentTree;
  progress: Progress;
  /** The room for the block, in twips. */
  width: number;
  keep: Keep;
  /** How many lists are around the block. */
  depth: number;
  /** Whether the block is a paragraph that leads a list or a table in. */
  leads: boolean;
  /** Whether the block opens a `keep`. */
  opens: boolean;
}

/** Whether what is written now begins a page; true once for each break. */
export function takeBreak({ progress }: Context): boolean {
  const { breakBefore } = progress;
  progress.breakBefore = false;
  return breakBefore;
}

/** The place of a block that is kept with what follows it, where anything is kept. */
export function onward(context: Context): Context {
  return context.keep === 'free' ? context : { ...context, keep: 'onward' };
}

/** The place within a table, whose rows say one by one what they stay with. */
export function inTable(context: Context): Context {
  return { ...context, keep: 'free', leads: false, opens: false };
}
