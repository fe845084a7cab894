import type { Headings } from './headings.js';
import type { Place } from './node.js';

/** What handlers of the tree need to know of where they are. */
export interface Setting {
  /** Width of the text, in points. */
  room: number;
  /** Height of the text on a whole page, in points. */
  pageHeight: number;
  /** Size of the text, in points. */
  size: number;
  /** How much wider the letters are than those of the Latin font, which all widths are reckoned by. */
  stretch: number;
  place: Place;
  /** Whether the block is a paragraph that leads a list or a table in. */
  leads: boolean;
  /** Whether a card holds it. */
  kept: boolean;
  headings: Headings;
}

/** The same place with less room. */
export function within(setting: Setting, changes: Partial<Setting>): Setting {
  return { ...setting, ...changes };
}
