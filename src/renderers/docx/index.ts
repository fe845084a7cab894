import type { DocumentTree } from '../../documents/tree.js';
import { withBody } from './body.js';
import { Bookmarks } from './bookmarks.js';
import type { Context, Progress } from './context.js';
import { fontTable } from './fonts.js';
import { frame } from './frame.js';
import { HeadingNumbers } from './heading-numbers.js';
import { Links } from './links.js';
import { lookOf } from './look.js';
import { textWidth } from './measures.js';
import { numberingPart } from './numbering.js';
import { Package } from './package.js';
import { headingPages } from './pages/index.js';
import { appProperties, coreProperties } from './properties.js';
import { running } from './running.js';
import { settingsPart } from './settings.js';
import { stylesPart } from './styles/index.js';

const TYPES = '[Content_Types].xml';
const DOCUMENT = 'word/document.xml';
const RELATIONSHIPS = 'word/_rels/document.xml.rels';

/**
 * The document as a Word file, to be edited as if a person had written it: what it looks like is in its
 * styles, its headings and lists are numbered by Word, its contents list and page numbers are fields.
 * The same tree gives the same bytes.
 */
export async function renderDocx(document: DocumentTree): Promise<Uint8Array> {
  const { body } = document;
  const progress: Progress = {
    links: new Links(),
    bookmarks: new Bookmarks(body),
    headingNumbers: new HeadingNumbers(body),
    pages: headingPages(document),
    lists: [],
    breakBefore: false,
  };
  const width = textWidth(document);
  const context: Context = { document, progress, width, keep: 'free', depth: 0, leads: false, opens: false };
  const parts = await frame(document);
  const text = (name: string) => new TextDecoder().decode(parts[name]);

  const result = new Package();
  // Programs look at the first part to see what the file is.
  result.addText(TYPES, text(TYPES));
  result.add(DOCUMENT, withBody(text(DOCUMENT), body, context));
  // What the text refers to is known when it is written.
  const rest = { ...pageParts(context, text), ...ownParts(document, progress, text(RELATIONSHIPS)) };
  for (const name of Object.keys(parts).sort()) {
    if (name !== TYPES && name !== DOCUMENT && !(name in rest)) result.add(name, [parts[name] ?? new Uint8Array()]);
  }
  for (const [name, content] of Object.entries(rest)) result.addText(name, content);
  return result.bytes();
}

/** The heads and feet of the pages, in the order of the frame. */
function pageParts(context: Context, text: (name: string) => string): Record<string, string> {
  const { header, firstHeader, footer, firstFooter } = running(context);
  return {
    'word/header1.xml': filled(text('word/header1.xml'), header),
    'word/header2.xml': filled(text('word/header2.xml'), firstHeader),
    'word/footer1.xml': filled(text('word/footer1.xml'), footer),
    'word/footer2.xml': filled(text('word/footer2.xml'), firstFooter),
  };
}

/** The parts that docx would write otherwise, with the time of day, or not at all. */
function ownParts(document: DocumentTree, progress: Progress, relationships: string): Record<string, string> {
  const { headingNumbers, lists, links } = progress;
  const look = lookOf(document, textWidth(document));
  return {
    [RELATIONSHIPS]: filled(relationships, links.relationships()),
    'word/styles.xml': stylesPart(look, headingNumbers.levels),
    'word/numbering.xml': numberingPart(look.ink, lists, headingNumbers.levels),
    'word/settings.xml': settingsPart(),
    'word/fontTable.xml': fontTable(look.fonts),
    'docProps/core.xml': coreProperties(document),
    'docProps/app.xml': appProperties(document),
  };
}

/** A part with more at the end of its root, which may be empty. */
function filled(part: string, content: string): string {
  const [empty, name, attributes] = /<([\w:]+)([^<>]*)\/>\s*$/.exec(part) ?? [];
  if (empty !== undefined) return `${part.slice(0, -empty.length)}<${name}${attributes}>${content}</${name}>`;
  const end = part.lastIndexOf('</');
  return part.slice(0, end) + content + part.slice(end);
}
