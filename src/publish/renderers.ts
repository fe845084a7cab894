import type { DocumentTree } from '../documents/tree.js';
import type { Workbook } from '../documents/workbook.js';
import type { FontFile, PdfStandard } from '../renderers/pdf/index.js';
import type { TreeFormat } from './outputs.js';

export interface RenderOptions {
  /** The archive or accessibility standard PDF files keep to. */
  pdfStandard?: PdfStandard;
  /** The client's own font files, for PDF. */
  fonts?: FontFile[];
}

/** What a file is made from and as what: plain data, so that any thread can make it. */
export type Task =
  | { format: TreeFormat; document: DocumentTree }
  | { format: 'xlsx'; workbook: Workbook }
  | { format: 'text'; content: string };

/** Makes the bytes or the text of a file. */
export type Render = (task: Task) => Promise<string | Uint8Array>;

/** The renderers of one build; each is loaded when its format is asked for, the PDF engine once for all documents. */
export function rendererFor({ pdfStandard, fonts }: RenderOptions): Render {
  let press: Promise<(document: DocumentTree) => Uint8Array> | undefined;
  return async (task) => {
    switch (task.format) {
      case 'text':
        return task.content;
      case 'xlsx':
        return (await import('../renderers/xlsx/index.js')).renderXlsx(task.workbook);
      case 'html':
        return (await import('../renderers/html/index.js')).renderHtml(task.document);
      case 'md':
        return (await import('../renderers/markdown/index.js')).renderMarkdown(task.document);
      case 'docx':
        return (await import('../renderers/docx/index.js')).renderDocx(task.document);
      case 'pdf':
        press ??= import('../renderers/pdf/index.js').then(({ pdfRenderer }) =>
          pdfRenderer({ standard: pdfStandard, fonts }),
        );
        return (await press)(task.document);
    }
  };
}
