import type { DocumentTree } from '../../documents/tree.js';
import { marginsOf, pageSize, textWidth, twips } from './measures.js';

/** Properties that stand side by side. */
export const ACROSS = 4;

/** Lengths in points of what stands on a cover page besides its title. */
const POINTS = { sender: 80, mark: 110, property: 38, note: 24, spare: 50 };
/** Sizes of title and subtitle, and their lines, in points. */
const TITLE = { size: 32, line: 42 };
const SUBTITLE = { size: 14, line: 22 };
/** How wide a character is against its height: Chinese ones are square. */
const LATIN = 0.55;

/**
 * The room between the title of a cover page and what stands at its foot, in twips. Text at the very
 * foot would need a floating box, which not every program places where it should be; so the lines
 * above are counted, with some room to spare.
 */
export function roomAboveFoot(document: DocumentTree): number {
  const { title, titles = [title], subtitle, properties, confidentiality } = document;
  const { height } = pageSize(document);
  const { top, bottom } = marginsOf(document);
  const page = twips(height - top - bottom) / 20;
  const taken =
    POINTS.sender +
    POINTS.mark +
    titles.reduce((lines, one) => lines + linesOf(one, TITLE.size, document), 0) * TITLE.line +
    linesOf(subtitle ?? '', SUBTITLE.size, document) * SUBTITLE.line +
    Math.ceil(properties.length / ACROSS) * POINTS.property * (properties.some(({ values }) => values) ? 1.5 : 1) +
    (confidentiality ? POINTS.note : 0) +
    POINTS.spare;
  return Math.max(0, Math.round((page - taken) * 20));
}

function linesOf(text: string, size: number, document: DocumentTree): number {
  const wide = text.match(/\p{Script=Han}|[\u3000-\u303f\uff00-\uffef]/gu)?.length ?? 0;
  const points = (wide + (text.length - wide) * LATIN) * size;
  return Math.ceil(points / (textWidth(document) / 20));
}
