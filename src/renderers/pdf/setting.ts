import type { DocumentTree } from '../../documents/tree.js';
import type { Place } from './node.js';

/** What handlers of the tree need to know of where they are. */
export interface Setting {
  document: DocumentTree;
  /** Width of the text, in points. */
  room: number;
  /** Height of the text on a whole page, in points. */
  pageHeight: number;
  /** Size of the text, in points. */
  size: number;
  place: Place;
  /** Whether a card holds it. */
  kept: boolean;
  headings: Headings;
  /** Notes the characters a font is needed for. */
  say: (text: string) => string;
}

/** The headings of a document by their ids. */
export interface Headings {
  /** Where links to an id lead; none where there is no such heading. */
  labels: Map<string, string>;
  /** The label a heading bears and its place in the outline, in the order of the document. */
  next: () => { label: string; rank: number };
  /** Down to which level the contents list goes; 0 without one. */
  depth: number;
}

/** The same place with less room. */
export function within(setting: Setting, changes: Partial<Setting>): Setting {
  return { ...setting, ...changes };
}
