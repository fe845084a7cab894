import type { Contents, Heading } from '../../documents/tree.js';
import { type Entry, outline } from '../headings.js';
import { contentsLine } from '../inlines.js';
import type { Context } from './context.js';
import { Element, valued } from './element.js';
import { inlines } from './inlines.js';
import { paragraph } from './paragraphs.js';
import { field, fieldCode, fieldMark, run, tab } from './runs.js';

/**
 * The list of contents as Word makes it, already filled. The page numbers are fields without a value:
 * only the program that lays out the pages knows them, and a list marked as out of date makes Word ask
 * the reader whether to renew it, each time the document is opened.
 */
export function contents({ depth }: Contents, context: Context): Element[] {
  const { document } = context;
  const listed = flat(outline(document.body, depth));
  if (listed.length === 0) return [];
  const title = paragraph('TOCHeading', [run(document.labels.contents, context)], context);
  const begin = [fieldMark('begin'), fieldCode(`TOC \\o "1-${depth}" \\h \\z \\u`), fieldMark('separate')];
  const lines = listed.map((heading, i) => {
    const before = i === 0 ? begin : [];
    const after = i === listed.length - 1 ? [fieldMark('end')] : [];
    return paragraph(`TOC${heading.level}`, [...before, entry(heading, context), ...after], context);
  });
  // By this name Word offers to renew the list, and LibreOffice takes it for one.
  const kind = element('w:docPartObj', undefined, [
    valued('w:docPartGallery', 'Table of Contents'),
    element('w:docPartUnique'),
  ]);
  return [
    element('w:sdt', undefined, [
      element('w:sdtPr', undefined, [kind]),
      element('w:sdtContent', undefined, [title, ...lines]),
    ]),
  ];
}

function entry({ id, number, content }: Heading, context: Context): Element {
  const anchor = context.progress.bookmarks.name(id) ?? '';
  return element('w:hyperlink', { 'w:anchor': anchor, 'w:history': 1 }, [
    ...(number === undefined ? [] : [run(number, context), tab()]),
    ...inlines(contentsLine(content), context),
    tab(),
    ...field(`PAGEREF ${anchor} \\h`),
  ]);
}

function flat(entries: Entry[]): Heading[] {
  return entries.flatMap(({ heading, entries: deeper }) => [heading, ...flat(deeper)]);
}
