import type { DocumentTree } from '../documents/tree.js';
import type { FontFile, PdfStandard } from '../renderers/pdf/index.js';
import type { TreeFormat } from './outputs.js';

export interface RenderOptions {
  /** The archive or accessibility standard PDF files keep to. */
  pdfStandard?: PdfStandard;
  /** The client's own font files, for PDF. */
  fonts?: FontFile[];
}

export type Renderers = Record<TreeFormat, (document: DocumentTree) => Promise<string | Uint8Array>>;

/** The renderers of one build; each is loaded when its format is asked for, the PDF engine once for all documents. */
export function renderersFor({ pdfStandard, fonts }: RenderOptions): Renderers {
  let press: Promise<(document: DocumentTree) => Uint8Array> | undefined;
  return {
    html: async (document) => (await import('../renderers/html/index.js')).renderHtml(document),
    md: async (document) => (await import('../renderers/markdown/index.js')).renderMarkdown(document),
    docx: async (document) => (await import('../renderers/docx/index.js')).renderDocx(document),
    pdf: async (document) => {
      press ??= import('../renderers/pdf/index.js').then(({ pdfRenderer }) =>
        pdfRenderer({ standard: pdfStandard, fonts }),
      );
      return (await press)(document);
    },
  };
}
