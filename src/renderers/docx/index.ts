import { Document, type ISectionOptions, Packer, PageOrientation } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import type { DocumentTree } from '../../documents/tree.js';
import { atSection, bodyPieces } from './body.js';
import { Bookmarks } from './bookmarks.js';
import type { Context, Progress } from './context.js';
import { cover } from './cover.js';
import { fontTable } from './fonts.js';
import { HeadingNumbers } from './heading-numbers.js';
import { Links } from './links.js';
import { lookOf } from './look.js';
import { MARGIN, pageSize, textWidth, twips } from './measures.js';
import { numberingPart } from './numbering.js';
import { Package } from './package.js';
import { appProperties, coreProperties } from './properties.js';
import { running } from './running.js';
import { settingsPart } from './settings.js';
import { stylesPart } from './styles/index.js';

const TYPES = '[Content_Types].xml';
const DOCUMENT = 'word/document.xml';
const RELATIONSHIPS = 'word/_rels/document.xml.rels';
const NOTHING = new Uint8Array();

/**
 * The document as a Word file, to be edited as if a person had written it: what it looks like is in its
 * styles, its headings and lists are numbered by Word, its contents list and page numbers are fields.
 * The same tree gives the same bytes.
 */
export async function renderDocx(document: DocumentTree): Promise<Uint8Array> {
  const progress: Progress = {
    links: new Links(),
    bookmarks: new Bookmarks(document.body),
    headingNumbers: new HeadingNumbers(document.body),
    lists: 0,
    breakBefore: false,
  };
  const context: Context = { document, progress, width: textWidth(document), keep: 'free', depth: 0, opens: false };
  const section = { ...page(document), ...running(context), children: await cover(context) };
  const parts = unzipSync(await Packer.toBuffer(new Document({ sections: [section] })));

  const result = new Package();
  // Programs look at the first part to see what the file is.
  await result.add(TYPES, [parts[TYPES] ?? NOTHING]);
  await result.add(DOCUMENT, within(parts[DOCUMENT] ?? NOTHING, bodyPieces(document.body, context)));
  const own = ownParts(document, progress, strFromU8(parts[RELATIONSHIPS] ?? NOTHING));
  for (const [name, text] of Object.entries(own)) await result.addText(name, text);
  for (const name of Object.keys(parts).sort()) {
    if (name !== TYPES && name !== DOCUMENT && !(name in own)) await result.add(name, [parts[name] ?? NOTHING]);
  }
  return result.bytes();
}

/** The parts that docx writes otherwise, with the time of day, or not at all. */
function ownParts(document: DocumentTree, progress: Progress, relationships: string): Record<string, string> {
  const { headingNumbers, lists, links } = progress;
  const look = lookOf(document, textWidth(document));
  return {
    [RELATIONSHIPS]: relationships.replace('</Relationships>', (end) => `${links.relationships()}${end}`),
    'word/styles.xml': stylesPart(look, headingNumbers.levels),
    'word/numbering.xml': numberingPart(look.ink, lists, headingNumbers.levels),
    'word/settings.xml': settingsPart(),
    'word/fontTable.xml': fontTable(look.fonts),
    'docProps/core.xml': coreProperties(document),
    'docProps/app.xml': appProperties(document),
  };
}

/** A document with more at the end of its body. */
async function* within(document: Uint8Array, pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const [before, after] = atSection(document);
  yield before;
  yield* pieces;
  yield after;
}

function page(document: DocumentTree): Pick<ISectionOptions, 'properties'> {
  const { width, height } = pageSize(document);
  // docx turns an upright page on its side.
  const orientation = width > height ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  return {
    properties: {
      titlePage: true,
      page: {
        size: { width: twips(Math.min(width, height)), height: twips(Math.max(width, height)), orientation },
        margin: {
          top: twips(MARGIN.top),
          right: twips(MARGIN.side),
          bottom: twips(MARGIN.bottom),
          left: twips(MARGIN.side),
          header: twips(MARGIN.header),
          footer: twips(MARGIN.footer),
        },
      },
    },
  };
}
