import type { DocumentTree } from '../documents/tree.js';
import type { TreeFormat } from './outputs.js';

export interface RenderOptions {
  /** The archive or accessibility standard PDF files keep to. */
  pdfStandard?: 'pdf/a-2a' | 'pdf/ua-1';
}

/** Every renderer of documents; each is loaded when its format is asked for. */
export const RENDERERS: Record<
  TreeFormat,
  (document: DocumentTree, options: RenderOptions) => Promise<string | Uint8Array>
> = {
  html: async (document) => (await import('../renderers/html/index.js')).renderHtml(document),
  md: async (document) => (await import('../renderers/markdown/index.js')).renderMarkdown(document),
  docx: async (document) => (await import('../renderers/docx/index.js')).renderDocx(document),
  pdf: async (document, { pdfStandard }) =>
    (await import('../renderers/pdf/index.js')).renderPdf(document, { standard: pdfStandard }),
};
