import type { Contents, Heading } from '../../documents/tree.js';
import { type Entry, outline } from '../headings.js';
import { contentsLine } from '../inlines.js';
import type { Context } from './context.js';
import { inlines } from './inlines.js';
import { paragraph } from './paragraphs.js';
import { field, fieldCode, fieldMark, run, TAB } from './runs.js';
import { valued, xml } from './xml.js';

/**
 * The list of contents as Word makes it, already filled. The page numbers are fields, which Word fills anew
 * when the list is renewed or printed; until then they show what was reckoned here. A list marked as out of
 * date would make Word ask the reader whether to renew it, each time the document is opened.
 */
export function contents({ depth }: Contents, context: Context): string {
  const { document } = context;
  const listed = flat(outline(document.body, depth));
  if (listed.length === 0) return '';
  const title = paragraph('TOCHeading', run(document.labels.contents, context), context);
  const begin = fieldMark('begin') + fieldCode(`TOC \\o "1-${depth}" \\h \\z \\u`) + fieldMark('separate');
  const lines = listed.map((heading, i) => {
    const before = i === 0 ? begin : '';
    const after = i === listed.length - 1 ? fieldMark('end') : '';
    return paragraph(`TOC${heading.level}`, before + entry(heading, context) + after, context);
  });
  return xml('w:sdt', undefined, xml('w:sdtPr', undefined, KIND), xml('w:sdtContent', undefined, title, ...lines));
}

// By this name Word offers to renew the list, and LibreOffice takes it for one.
const KIND = xml('w:docPartObj', undefined, valued('w:docPartGallery', 'Table of Contents'), xml('w:docPartUnique'));

function entry(heading: Heading, context: Context): string {
  const { id, number, content } = heading;
  const page = context.progress.pages.get(heading);
  const anchor = context.progress.bookmarks.name(id) ?? '';
  return xml(
    'w:hyperlink',
    { 'w:anchor': anchor, 'w:history': 1 },
    number === undefined ? '' : run(number, context) + TAB,
    inlines(contentsLine(content), context),
    TAB,
    field(`PAGEREF ${anchor} \\h`, page === undefined ? '' : run(String(page), context)),
  );
}

function flat(entries: Entry[]): Heading[] {
  return entries.flatMap(({ heading, entries: deeper }) => [heading, ...flat(deeper)]);
}
