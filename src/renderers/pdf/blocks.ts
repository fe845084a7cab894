import type { Block, Heading, Inline, Paragraph } from '../../documents/tree.js';
import { type Handlers, handle } from '../handlers.js';
import { plainText } from '../inlines.js';
import { leadsIn } from '../leading.js';
import { paragraphHeight } from './heights.js';
import { inlines, shows, words } from './inlines.js';
import type { Laid } from './node.js';
import { type Setting, within } from './setting.js';
import { facts, signatures, table } from './tables.js';

/** What stays on one page may take this share of it by estimate: it is half as much again as the real height. */
const WHOLE = 0.95;
/** Sizes of headings by level, relative to the text; the template's. */
const HEADINGS: Record<Heading['level'], number> = { 1: 1.75, 2: 1.3, 3: 1.1, 4: 1.05 };
const PARAGRAPHS: Record<NonNullable<Paragraph['style']> | 'plain', number> = {
  plain: 1,
  lead: 1.12,
  small: 0.85,
  quote: 1.05,
};
/** In UTF-16 units: a heading becomes one string of the file, and archival files hold 32,767 bytes in one. */
const LONGEST_TITLE = 8000;
/** Indents and paddings in sizes of the text. */
const MARKER = 2.2;
const CALLOUT = 2.4;
const QUOTE = 1.4;

const handlers: Handlers<Block, Setting, Laid[]> = {
  heading: ({ level, number, content }, setting) => {
    const { headings, place, room } = setting;
    const size = setting.size * HEADINGS[level];
    const { label, rank, bookmarked } = headings.next();
    const own = within(setting, { size });
    const [title, rest] = titleOf(content);
    const nodes = inlines(title, own);
    if (!shows(nodes)) return [];
    return [
      {
        node: {
          type: 'heading',
          level,
          rank,
          label,
          listed: level <= headings.depth,
          bookmarked,
          place,
          ...(number !== undefined && { number: words(number, own) }),
          content: nodes,
        },
        height: paragraphHeight(nodes, room, size) + 2.5 * size,
      },
      ...(rest === '' ? [] : blocks([{ type: 'paragraph', content: [{ type: 'text', text: rest }] }], setting)),
    ];
  },
  paragraph: ({ style: given, content }, setting) => {
    const style = given ?? 'plain';
    const size = setting.size * PARAGRAPHS[style];
    const room = setting.room - (style === 'quote' ? QUOTE * size : 0);
    const nodes = inlines(content, within(setting, { size, room }));
    if (!shows(nodes)) return [];
    const height = paragraphHeight(nodes, room, size);
    const leads = setting.leads && style !== 'lead';
    return [{ node: { type: 'paragraph', style, leads, content: nodes }, height: height + size }];
  },
  list: ({ ordered, start = 1, items }, setting) => {
    if (items.length === 0) return [];
    const own = within(setting, { room: setting.room - MARKER * setting.size, place: 'first' });
    const laid = items.map((item) => blocks(item, own));
    const loose = items.some((item) => item.length > 1);
    const node = {
      type: 'list' as const,
      ordered,
      start,
      loose,
      items: laid.map((item) => item.map((one) => one.node)),
    };
    return [{ node, height: heightOf(laid.flat()) }];
  },
  facts,
  table,
  callout: ({ tone, content }, setting) => {
    const own = within(setting, { room: setting.room - CALLOUT * setting.size, place: 'first' });
    const laid = blocks(content, own);
    const height = heightOf(laid) + 3 * setting.size;
    return [{ node: { type: 'callout', tone, whole: isWhole(height, setting), content: nodesOf(laid) }, height }];
  },
  keep: ({ content }, setting) => {
    const laid = blocks(content, within(setting, { kept: true, place: 'first' }));
    const height = heightOf(laid) + 2 * setting.size;
    const ruled = content[0]?.type === 'heading' && content[0].level === 4;
    const whole = isWhole(height, setting);
    return [{ node: { type: 'keep', ruled, place: setting.place, whole, content: nodesOf(laid) }, height }];
  },
  contents: (_, { pageHeight }) => [{ node: { type: 'contents' }, height: pageHeight }],
  'page-break': () => [{ node: { type: 'page-break' }, height: 0 }],
  signatures,
};

/** What a heading of a tagged file holds, and what of an endless one stands below it. */
function titleOf(content: Inline[]): [title: Inline[], rest: string] {
  const text = plainText(content);
  if (text.length <= LONGEST_TITLE) return [content, ''];
  const title = text.slice(0, LONGEST_TITLE).replace(/[\uD800-\uDBFF]$/, '');
  return [[{ type: 'text', text: title }], text.slice(title.length)];
}

/** The blocks as data for the template, with their heights. */
export function blocks(content: Block[], setting: Setting): Laid[] {
  let { place } = setting;
  return content.flatMap((block, i) => {
    const leads = leadsIn(content, i);
    const laid = handle(handlers, block, within(setting, { place, leads }));
    if (laid.length > 0) {
      place = block.type === 'heading' ? 'close' : block.type === 'page-break' ? 'first' : 'apart';
    }
    return laid;
  });
}

export function nodesOf(laid: Laid[]): Laid['node'][] {
  return laid.map(({ node }) => node);
}

function heightOf(laid: Laid[]): number {
  return laid.reduce((sum, { height }) => sum + height, 0);
}

function isWhole(height: number, { pageHeight }: Setting): boolean {
  return height <= pageHeight * WHOLE;
}
