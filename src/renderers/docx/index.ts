import { Document, type ISectionOptions, Packer, PageOrientation } from 'docx';
import type { DocumentTree } from '../../documents/tree.js';
import { appended, bodyText } from './body.js';
import { Bookmarks } from './bookmarks.js';
import type { Context } from './context.js';
import { cover } from './cover.js';
import { fontTable } from './fonts.js';
import { HeadingNumbers } from './heading-numbers.js';
import { Links } from './links.js';
import { lookOf } from './look.js';
import { MARGIN, pageSize, textWidth, twips } from './measures.js';
import { numberingPart } from './numbering.js';
import { packed, partText, unpacked } from './package.js';
import { appProperties, coreProperties } from './properties.js';
import { running } from './running.js';
import { settingsPart } from './settings.js';
import { stylesPart } from './styles/index.js';

const DOCUMENT = 'word/document.xml';
const RELATIONSHIPS = 'word/_rels/document.xml.rels';

/**
 * The document as a Word file, to be edited as if a person had written it: what it looks like is in its
 * styles, its headings and lists are numbered by Word, its contents list and page numbers are fields.
 * The same tree gives the same bytes.
 */
export async function renderDocx(document: DocumentTree): Promise<Uint8Array> {
  const { body } = document;
  const width = textWidth(document);
  const look = lookOf(document, width);
  const headingNumbers = new HeadingNumbers(body);
  const progress = { links: new Links(), bookmarks: new Bookmarks(body), headingNumbers, lists: 0, breakBefore: false };
  const context: Context = { document, progress, width, keep: 'free', depth: 0, opens: false };
  const opening = await cover(context);
  const text = await bodyText(body, context);
  const frame = new Document({
    sections: [
      {
        ...page(document),
        ...running({ ...context, progress: { ...progress, breakBefore: false } }),
        children: opening,
      },
    ],
  });
  const parts = unpacked(await Packer.toBuffer(frame));
  return packed(parts, {
    [DOCUMENT]: appended(partText(parts, DOCUMENT), text),
    [RELATIONSHIPS]: related(partText(parts, RELATIONSHIPS), progress.links),
    'word/styles.xml': stylesPart(look, headingNumbers.levels),
    'word/numbering.xml': numberingPart(look.ink, progress.lists, headingNumbers.levels),
    'word/settings.xml': settingsPart(),
    'word/fontTable.xml': fontTable(look.fonts),
    'docProps/core.xml': coreProperties(document),
    'docProps/app.xml': appProperties(document),
  });
}

function related(relationships: string, links: Links): string {
  return relationships.replace('</Relationships>', (end) => `${links.relationships()}${end}`);
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
