import type { Heading } from '../../documents/tree.js';
import type { Context } from './context.js';
import { inlines } from './inlines.js';
import { paragraph } from './paragraphs.js';
import { run } from './runs.js';
import { xml } from './xml.js';

const UNNUMBERED = { list: 0, level: 0 };

/** A heading with the bookmark that links and the list of contents lead to. */
export function heading(block: Heading, context: Context): string {
  const { level, number, content } = block;
  const { headingNumbers, breakBefore } = context.progress;
  const counted = headingNumbers.counts(block);
  const printed = number === undefined || counted ? '' : run(`${number} `, context, { style: 'HeadingNumber' });
  const style = level === 4 && context.opens ? 'CardHeading' : `Heading${level}`;
  return paragraph(style, bookmarked(block, printed + inlines(content, context), context), context, {
    // Where the style numbers, a heading without a number has to say so.
    ...(headingNumbers.levels.has(level) && !counted && { numbering: UNNUMBERED }),
    // The room above a heading parts it from what is above; at the top of a page nothing is.
    ...(breakBefore && { before: 0 }),
  });
}

function bookmarked({ id }: Heading, content: string, { progress }: Context): string {
  const number = progress.bookmarks.take(id);
  const name = progress.bookmarks.name(id);
  if (number === undefined || name === undefined) return content;
  const mark = { 'w:id': number };
  return xml('w:bookmarkStart', { ...mark, 'w:name': name }) + content + xml('w:bookmarkEnd', mark);
}
