import { buildTrees } from './documents/build.js';
import type { DocumentKind, DocumentTree } from './documents/tree.js';
import { documentWords } from './locales/catalog.js';
import type { Locale } from './model/locale.js';
import { RECORDS_VERSION, standardRecords } from './pipeline/records.js';
import { renderHtml } from './renderers/html/index.js';
import { renderMarkdown } from './renderers/markdown/index.js';
import { readAssets } from './workspace/assets.js';
import type { LoadedProject } from './workspace/read-project.js';
import type { OutputFile } from './workspace/write-output.js';

export const DOCUMENT_KINDS = ['manual', 'sop', 'job', 'charter', 'data'] as const;
export const DOCUMENT_FORMATS = ['html', 'md', 'json'] as const;
/** `data` stands for standards.json. */
export type PublishedKind = (typeof DOCUMENT_KINDS)[number];
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

export interface PublishOptions {
  /** Default: the locales of csm.yaml. */
  locales?: Locale[];
  /** Default: all. */
  formats?: DocumentFormat[];
  /** Default: all, with a page of contents that leads to them. */
  kinds?: PublishedKind[];
}

const RENDERERS: Record<Exclude<DocumentFormat, 'json'>, (document: DocumentTree) => string> = {
  html: renderHtml,
  md: renderMarkdown,
};

/**
 * Makes the documents of a project, one folder a locale: `en/manual.html`, `en/standards.json`.
 * Nothing is written; the same project gives the same bytes.
 * @throws Failure when the logo or the client's prose cannot be read
 */
export async function buildDocuments(loaded: LoadedProject, options: PublishOptions = {}): Promise<OutputFile[]> {
  const { project, root } = loaded;
  const { locales = project.locales, formats = [...DOCUMENT_FORMATS], kinds } = options;
  const files: OutputFile[] = [];
  for (const locale of locales) {
    const assets = readAssets(root, project, locale);
    const treeKinds = kinds?.filter((kind): kind is Exclude<PublishedKind, 'data'> & DocumentKind => kind !== 'data');
    const trees = buildTrees(project, locale, await documentWords(locale), assets, treeKinds);
    for (const format of formats) {
      if (format === 'json') continue;
      for (const tree of trees)
        files.push({ path: `${locale}/${tree.name}.${format}`, content: RENDERERS[format](tree) });
    }
    if (formats.includes('json') && (kinds === undefined || kinds.includes('data'))) {
      const standards = { version: RECORDS_VERSION, locale, standards: standardRecords(project, locale) };
      files.push({ path: `${locale}/standards.json`, content: `${JSON.stringify(standards, null, 2)}\n` });
    }
  }
  return files;
}
