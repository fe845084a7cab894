import type { DocumentTree, Heading } from '../../../documents/tree.js';
import { lookOf } from '../look.js';
import { marginsOf, pageSize, textWidth, twips } from '../measures.js';
import { filled } from './fill.js';
import { pieces } from './pieces.js';
import { typesOf } from './type.js';

const TWIPS = 20;
/** What a title block takes of the first page, in points. */
const TITLE_BLOCK = 170;

/**
 * About on which page each heading of a Word file stands: what the contents list shows until Word, which
 * knows its fonts, counts itself. Nothing where no list asks for it.
 */
export function headingPages(document: DocumentTree): Map<Heading, number> {
  const { body, cover } = document;
  if (!body.some(({ type }) => type === 'contents')) return new Map();
  const width = textWidth(document);
  const { top, bottom } = marginsOf(document);
  const height = twips(pageSize(document).height - top - bottom) / TWIPS;
  const types = typesOf(lookOf(document, width));
  const place = {
    room: width / TWIPS,
    keep: 'free' as const,
    depth: 0,
    opens: false,
    leads: false,
    types,
    blocks: body,
  };
  const opening = cover === 'page' ? [] : [{ height: TITLE_BLOCK, before: 0, stays: false }];
  return filled([...opening, ...pieces(body, place)], height, cover === 'page' ? 2 : 1);
}
