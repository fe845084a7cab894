import type { Block, Inline, Paragraph } from '../../../documents/tree.js';
import { type Handlers, handle } from '../../handlers.js';
import { outline } from '../../headings.js';
import { leadsIn } from '../../leading.js';
import type { Keep } from '../context.js';
import { CALLOUT_PADDING } from '../styles/tables.js';
import { listStyle } from '../styles/text.js';
import type { Piece } from './fill.js';
import { lineHeights } from './lines.js';
import { facts, signatures, TABLE_END, table } from './tables.js';
import type { Type } from './type.js';

/** Where a block is laid out: the room in points, and how it stands to page breaks. */
export interface Place {
  room: number;
  keep: Keep;
  /** How many lists are around the block. */
  depth: number;
  /** Whether the block opens a `keep`. */
  opens: boolean;
  /** Whether the block is a paragraph that leads a list or a table in. */
  leads: boolean;
  types: (style: string) => Type;
  blocks: Block[];
}

const STYLES: Record<NonNullable<Paragraph['style']>, string> = { lead: 'Lead', small: 'Small', quote: 'Quote' };
const TWIPS = 20;
/** Room above and below what is in a callout. */
const CALLOUT = 12;

const handlers: Handlers<Block, Place, Piece[]> = {
  heading: (heading, place) => {
    const style = heading.level === 4 && place.opens ? 'CardHeading' : `Heading${heading.level}`;
    const number: Inline[] = heading.number === undefined ? [] : [{ type: 'text', text: `${heading.number}  ` }];
    const [piece, ...others] = paragraph([...number, ...heading.content], style, place, true);
    return piece ? [{ ...piece, heading }, ...others] : [];
  },
  paragraph: ({ style, content }, place) => {
    const name = style ? STYLES[style] : place.depth === 0 ? 'Normal' : listStyle('Continue', place.depth);
    return paragraph(content, name, place, place.leads);
  },
  list: ({ ordered, items }, place) => {
    const depth = place.depth + 1;
    const inner = { ...place, depth, opens: false };
    return items.flatMap(([first, ...rest], i) => {
      const own = i === items.length - 1 ? inner : onward(inner);
      const style = listStyle(ordered ? 'Number' : 'Bullet', depth);
      if (first?.type !== 'paragraph') return pieces(first ? [first, ...rest] : [], own);
      return [...paragraph(first.content, style, own, false), ...pieces(rest, own)];
    });
  },
  facts,
  table,
  callout: ({ content }, place) => {
    const inside = { ...place, room: place.room - (2 * CALLOUT_PADDING) / TWIPS, depth: 0, opens: false };
    const height = pieces(content, inside).reduce((sum, one) => sum + one.before + one.height, CALLOUT);
    return [{ height, before: 0, stays: place.keep !== 'free' }, tableEnd(place)];
  },
  keep: ({ content }, place) =>
    pieces(content, { ...place, keep: place.keep === 'free' ? 'together' : place.keep, opens: true }),
  contents: ({ depth }, place) => {
    const entries = outline(place.blocks, depth).flatMap(({ entries: inner }) => [1, ...inner.map(() => 2)]);
    const lines = ['TOCHeading', ...entries.map((level) => `TOC${level}`)];
    return lines.flatMap((style) => paragraph([{ type: 'text', text: '0' }], style, place, false));
  },
  'page-break': () => [{ height: 0, before: 0, stays: true, breaks: true }],
  signatures,
};

/** What the blocks ask of pages, in their order. */
export function pieces(content: Block[], place: Place): Piece[] {
  return content.flatMap((block, i) => {
    const own = i === content.length - 1 ? place : onward(place);
    const opens = place.opens && i === 0;
    return handle(handlers, block, { ...own, opens, leads: leadsIn(content, i) });
  });
}

export function tableEnd({ keep }: Pick<Place, 'keep'>): Piece {
  return { height: TABLE_END, before: 0, stays: keep === 'onward' };
}

function paragraph(content: Inline[], style: string, place: Place, stays: boolean): Piece[] {
  const type = place.types(style);
  const lines = lineHeights(content, place.room - type.indent, type);
  const onNext = stays || type.keepNext || place.keep === 'onward';
  const height = lines.reduce((sum, line) => sum + line, 0);
  // The first two lines stay together, and the last two.
  if (place.keep !== 'free' || onNext || lines.length < 4) {
    return [{ height: height + type.after, before: type.before, stays: onNext }];
  }
  return lines.map((line, i) => ({
    height: line + (i === lines.length - 1 ? type.after : 0),
    before: i === 0 ? type.before : 0,
    stays: i === 0 || i === lines.length - 2,
  }));
}

function onward(place: Place): Place {
  return place.keep === 'free' ? place : { ...place, keep: 'onward' };
}
