import type { Block, Paragraph } from '../../documents/tree.js';
import { type Handlers, handle } from '../handlers.js';
import { leadsIn } from '../leading.js';
import { callout } from './callout.js';
import { contents } from './contents.js';
import { type Context, onward } from './context.js';
import { facts } from './facts.js';
import { heading } from './heading.js';
import { inlines } from './inlines.js';
import { list } from './lists.js';
import { NORMAL, paragraph, STAYS } from './paragraphs.js';
import { signatures } from './signatures.js';
import { listStyle } from './styles/text.js';
import { table } from './tables.js';

const handlers: Handlers<Block, Context> = {
  heading,
  paragraph: ({ style, content }, context) =>
    paragraph(paragraphStyle(style, context), inlines(content, context), context, context.leads ? STAYS : {}),
  list,
  facts,
  table,
  callout,
  keep: ({ content }, context) =>
    blocks(content, { ...context, keep: context.keep === 'free' ? 'together' : context.keep, opens: true }),
  contents,
  'page-break': (_, { progress }) => {
    progress.breakBefore = true;
    return '';
  },
  signatures,
};

const STYLES: Record<NonNullable<Paragraph['style']>, string> = { lead: 'Lead', small: 'Small', quote: 'Quote' };

/** What stands below each other, each block as its place asks. */
export function blocks(content: Block[], context: Context): string {
  return content
    .map((_, i) => {
      const last = i === content.length - 1;
      return blockAt(content, i, { ...(last ? context : onward(context)), opens: context.opens && i === 0 });
    })
    .join('');
}

/** One of the blocks that stand below each other. */
export function blockAt(content: Block[], at: number, context: Context): string {
  const block = content[at];
  return block ? handle(handlers, block, { ...context, leads: leadsIn(content, at) }) : '';
}

function paragraphStyle(style: Paragraph['style'], { depth }: Context): string {
  if (style !== undefined) return STYLES[style];
  return depth === 0 ? NORMAL : listStyle('Continue', depth);
}
