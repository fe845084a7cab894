import type { Project } from '../../model/project.js';
import { paragraph } from '../compose.js';
import type { Setting } from '../frame.js';
import { insert, proseTexts } from '../inserts.js';
import type { Block } from '../tree.js';
import { shortened } from './fit.js';

/** Lines of the client's own, each of so many characters that it is one line. */
const LINES = 2;
const LONGEST = 84;
/** What such a line takes of a card with the space above it, in lines of body type. */
const HEIGHT = 1.6;

/** The client's own words at the foot of a card: of longer prose the beginning. */
export function closing(setting: Setting): Block[] {
  const texts = proseTexts(insert(setting, 'card.closing')).slice(0, LINES);
  return texts.map((text) => paragraph(shortened(text, LONGEST)));
}

/** The room they take, whatever their language: cards say the same in every one. */
export function closingHeight({ config }: Project, sideBySide: boolean): number {
  const isThere = config.documents?.insert?.['card.closing'] !== undefined;
  return isThere ? LINES * HEIGHT * (sideBySide ? 2 : 1) : 0;
}
