import type { Block, Inline, List } from '../../documents/tree.js';
import { blocks } from './blocks.js';
import { type Context, onward } from './context.js';
import { inlines } from './inlines.js';
import { listNumber } from './numbering.js';
import { paragraph } from './paragraphs.js';
import { LIST_DEPTH, LIST_STEP, listStyle } from './styles/text.js';

/** A list: its marks come from its style, its numbers begin anew. */
export function list({ ordered, start = 1, items }: List, context: Context): string {
  if (items.length === 0) return '';
  const number = ordered
    ? listNumber(context.progress.lists.push({ start, level: levelAt(context.depth + 1) }) - 1)
    : undefined;
  const inner = { ...context, depth: context.depth + 1, width: context.width - LIST_STEP, leads: false, opens: false };
  return items.map((content, i) => item(content, number, i === items.length - 1 ? inner : onward(inner))).join('');
}

function item(content: Block[], number: number | undefined, context: Context): string {
  const [first, ...rest] = content;
  // An item that opens with something else than a paragraph still has its mark.
  const opens = first?.type === 'paragraph';
  const others = opens ? rest : content;
  const mark = marked(opens ? first.content : [], number, others.length === 0 ? context : onward(context));
  return mark + blocks(others, context);
}

function marked(content: Inline[], number: number | undefined, context: Context): string {
  const style = listStyle(number === undefined ? 'Bullet' : 'Number', context.depth);
  const look = number === undefined ? {} : { numbering: { list: number, level: levelAt(context.depth) } };
  return paragraph(style, inlines(content, context), context, look);
}

/** Word's level of a list within others, from 0. */
function levelAt(depth: number): number {
  return Math.min(depth, LIST_DEPTH) - 1;
}
