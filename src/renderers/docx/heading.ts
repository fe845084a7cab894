import type { Heading } from '../../documents/tree.js';
import type { Context } from './context.js';
import { Element } from './element.js';
import { inlines } from './inlines.js';
import { paragraph } from './paragraphs.js';
import { run } from './runs.js';

const UNNUMBERED = { id: 0, level: 0 };

/** A heading with the bookmark that links and the list of contents lead to. */
export function heading(block: Heading, context: Context): Element[] {
  const { level, number, content } = block;
  const { headingNumbers, breakBefore } = context.progress;
  const counted = headingNumbers.counts(block);
  const printed = number === undefined || counted ? [] : [run(`${number} `, context, { style: 'HeadingNumber' })];
  const children = bookmarked(block, [...printed, ...inlines(content, context)], context);
  const style = level === 4 && context.opens ? 'CardHeading' : `Heading${level}`;
  return [
    paragraph(style, children, context, {
      // Where the style numbers, a heading without a number has to say so.
      ...(headingNumbers.levels.has(level) && !counted && { numbering: UNNUMBERED }),
      // The room above a heading parts it from what is above; at the top of a page nothing is.
      ...(breakBefore && { before: 0 }),
    }),
  ];
}

function bookmarked({ id }: Heading, children: Element[], { progress }: Context): Element[] {
  const number = progress.bookmarks.take(id);
  const name = progress.bookmarks.name(id);
  if (number === undefined || name === undefined) return children;
  const mark = { 'w:id': number };
  return [element('w:bookmarkStart', { ...mark, 'w:name': name }), ...children, element('w:bookmarkEnd', mark)];
}
