import { BookmarkEnd, BookmarkStart, type FileChild, type ParagraphChild } from 'docx';
import type { Heading } from '../../documents/tree.js';
import type { Context } from './context.js';
import { inlines, textRun } from './inlines.js';
import { paragraph } from './paragraphs.js';

/** A heading with the bookmark that links and the list of contents lead to. */
export function heading(block: Heading, context: Context): FileChild[] {
  const { level, number, content } = block;
  const { headingNumbers } = context.progress;
  const counted = headingNumbers.counts(block);
  const printed = number === undefined || counted ? [] : [textRun(`${number} `, context, { style: 'HeadingNumber' })];
  const children = bookmarked(block, [...printed, ...inlines(content, context)], context);
  const style = level === 4 && context.opens ? 'CardHeading' : `Heading${level}`;
  // Where the style numbers, a heading without a number has to say so.
  const unnumbered = headingNumbers.levels.has(level) && !counted;
  return [
    paragraph(style, children, context, {
      ...(unnumbered && { numbering: false }),
      // The room above a heading parts it from what is above; at the top of a page nothing is.
      ...(context.progress.breakBefore && { spacing: { before: 0 } }),
    }),
  ];
}

function bookmarked({ id }: Heading, children: ParagraphChild[], { progress }: Context): ParagraphChild[] {
  const number = progress.bookmarks.take(id);
  const name = progress.bookmarks.name(id);
  if (number === undefined || name === undefined) return children;
  return [new BookmarkStart(name, number), ...children, new BookmarkEnd(number)];
}
