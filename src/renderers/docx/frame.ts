import { Document, Footer, Header, type ISectionOptions, Packer, PageOrientation } from 'docx';
import type { DocumentTree } from '../../documents/tree.js';
import { sender } from './cover.js';
import { marginsOf, pageSize, twips } from './measures.js';
import { type Parts, unpacked } from './package.js';

/**
 * What docx makes of a document without its text: the parts of the package and how they hang together,
 * the page, empty heads and feet (the first pair for all pages, the second for the first one), the logo.
 */
export async function frame(document: DocumentTree): Promise<Parts> {
  const section: ISectionOptions = {
    properties: { titlePage: true, page: page(document) },
    headers: { default: new Header(), first: new Header() },
    footers: { default: new Footer(), first: new Footer() },
    children: [await sender(document)],
  };
  return unpacked(await Packer.toBuffer(new Document({ sections: [section] })));
}

function page(document: DocumentTree) {
  const { width, height } = pageSize(document);
  const margins = marginsOf(document);
  // docx turns an upright page on its side.
  const orientation = width > height ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  return {
    size: { width: twips(Math.min(width, height)), height: twips(Math.max(width, height)), orientation },
    margin: {
      top: twips(margins.top),
      right: twips(margins.side),
      bottom: twips(margins.bottom),
      left: twips(margins.side),
      header: twips(margins.header),
      footer: twips(margins.footer),
    },
  };
}
