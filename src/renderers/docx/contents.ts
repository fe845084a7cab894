import { type FileChild, InternalHyperlink, Paragraph, type ParagraphChild, Tab, TextRun } from 'docx';
import type { Contents, Heading } from '../../documents/tree.js';
import { type Entry, outline } from '../headings.js';
import { contentsLine } from '../inlines.js';
import type { Context } from './context.js';
import { Element, fieldCode, fieldMark } from './element.js';
import { inlines, textRun } from './inlines.js';
import { paragraph } from './paragraphs.js';

/**
 * The list of contents as Word makes it, already filled. The page numbers are fields without a value:
 * only the program that lays out the pages knows them, and Word asks the reader before it fills in a
 * list marked as out of date.
 */
export function contents({ depth }: Contents, context: Context): FileChild[] {
  const { document, progress } = context;
  const listed = flat(outline(document.body, depth));
  if (listed.length === 0) return [];
  const title = paragraph('TOCHeading', [textRun(document.labels.contents, context)], context);
  const lines = listed.map((heading, i) => {
    const begins =
      i === 0 ? [fieldMark('begin'), fieldCode(`TOC \\o "1-${depth}" \\h \\z \\u`), fieldMark('separate')] : [];
    const ends = i === listed.length - 1 ? [fieldMark('end')] : [];
    const anchor = progress.bookmarks.name(heading.id);
    const content = line(heading, anchor, context);
    const children = anchor === undefined ? content : [new InternalHyperlink({ anchor, children: content })];
    return new Paragraph({ style: `TOC${heading.level}`, children: [...begins, ...children, ...ends] });
  });
  return [
    new Element('w:sdt', {}, [
      new Element('w:sdtPr', {}, [
        new Element('w:docPartObj', {}, [
          new Element('w:docPartGallery', { 'w:val': 'Table of Contents' }),
          new Element('w:docPartUnique'),
        ]),
      ]),
      new Element('w:sdtContent', {}, [title, ...lines]),
    ]),
  ];
}

function line({ number, content }: Heading, anchor: string | undefined, context: Context): ParagraphChild[] {
  const counted = number === undefined ? [] : [textRun(number, context), tab()];
  const page =
    anchor === undefined
      ? []
      : [tab(), fieldMark('begin'), fieldCode(`PAGEREF ${anchor} \\h`), fieldMark('separate'), fieldMark('end')];
  return [...counted, ...inlines(contentsLine(content), context), ...page];
}

function tab(): TextRun {
  return new TextRun({ children: [new Tab()] });
}

function flat(entries: Entry[]): Heading[] {
  return entries.flatMap(({ heading, entries: deeper }) => [heading, ...flat(deeper)]);
}
