import type { DocumentKind } from '../documents/tree.js';
import type { WorkbookKind } from '../documents/workbook.js';
import type { DocumentFormat, PublishedKind } from '../model/schema/pack.js';

/** The kinds that a renderer of documents makes, and in which formats. */
export const TREES: Partial<Record<PublishedKind, readonly TreeFormat[]>> & Record<'contents', readonly TreeFormat[]> =
  {
    contents: ['html', 'md'],
    manual: ['html', 'docx', 'pdf', 'md'],
    sop: ['html', 'docx', 'pdf', 'md'],
    card: ['html', 'pdf'],
    job: ['html', 'docx', 'pdf', 'md'],
    charter: ['html', 'docx', 'pdf', 'md'],
    checklist: ['html', 'docx', 'pdf'],
    survey: ['html', 'docx', 'pdf'],
    trace: ['html'],
  };
export type TreeFormat = 'html' | 'docx' | 'pdf' | 'md';

/** The kinds that come as workbooks. */
export const WORKBOOKS: readonly WorkbookKind[] = ['scorecard', 'checklist', 'trace'];

/** Every format of a kind. */
export function formatsOf(kind: PublishedKind): DocumentFormat[] {
  return [
    ...(TREES[kind] ?? []),
    ...(WORKBOOKS.some((one) => one === kind) ? (['xlsx'] as const) : []),
    ...(kind === 'trace' ? (['csv'] as const) : []),
    ...(kind === 'data' || kind === 'job' ? (['json'] as const) : []),
  ];
}

/** Whether a document of this kind comes from a renderer of documents. */
export function hasTree(kind: PublishedKind | DocumentKind): kind is PublishedKind & DocumentKind {
  return kind in TREES;
}
