import { type FileChild, type IParagraphOptions, NumberProperties, Paragraph, ParagraphProperties } from 'docx';
import type { Block, Inline, List } from '../../documents/tree.js';
import { blocks } from './blocks.js';
import { type Context, onward } from './context.js';
import { inlines } from './inlines.js';
import { listNumber } from './numbering.js';
import { placed } from './paragraphs.js';
import { LIST_DEPTH, LIST_STEP, listStyle } from './styles/text.js';

/** A list: its marks come from its style, its numbers begin at 1. */
export function list({ ordered, items }: List, context: Context): FileChild[] {
  if (items.length === 0) return [];
  const number = ordered ? listNumber(context.progress.lists++) : undefined;
  const inner = { ...context, depth: context.depth + 1, width: context.width - LIST_STEP, opens: false };
  return items.flatMap((content, i) => item(content, number, i === items.length - 1 ? inner : onward(inner)));
}

function item(content: Block[], number: number | undefined, context: Context): FileChild[] {
  const [first, ...rest] = content;
  // An item that opens with something else than a paragraph still has its mark.
  const opens = first?.type === 'paragraph';
  const others = opens ? rest : content;
  const mark = marked(opens ? first.content : [], number, others.length === 0 ? context : onward(context));
  return [mark, ...blocks(others, context)];
}

function marked(content: Inline[], number: number | undefined, context: Context): Paragraph {
  const style = listStyle(number === undefined ? 'Bullet' : 'Number', context.depth);
  const options = placed(style, inlines(content, context), context);
  return number === undefined
    ? new Paragraph(options)
    : new Numbered(options, new NumberProperties(number, Math.min(context.depth, LIST_DEPTH) - 1));
}

/** A paragraph of a list by Word's number for it; docx itself would search the whole text for each list. */
class Numbered extends Paragraph {
  constructor(options: IParagraphOptions, number: NumberProperties) {
    super(options);
    const [properties] = this.root;
    if (properties instanceof ParagraphProperties) properties.push(number);
  }
}
