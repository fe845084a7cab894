import { buildTrees } from '../../src/documents/build.js';
import type { Block, DocumentKind, DocumentTree, Inline } from '../../src/documents/tree.js';
import { documentWords } from '../../src/locales/catalog.js';
import type { Locale } from '../../src/model/locale.js';
import type { Project } from '../../src/model/project.js';

/** The documents of some kinds, all where none is named. */
export async function treesOf(project: Project, locale: Locale, ...kinds: DocumentKind[]): Promise<DocumentTree[]> {
  const words = await documentWords(locale);
  return buildTrees(project, locale, words, { inserts: new Map() }, kinds.length > 0 ? kinds : undefined);
}

/** Every text a document says, in its order, one an inline. */
export function textsOf(tree: DocumentTree): string[] {
  return [
    tree.title,
    tree.subtitle ?? '',
    ...tree.properties.flatMap(({ label, value }) => [label, value]),
    ...tree.body.flatMap(blockTexts),
  ].filter((text) => text !== '');
}

function blockTexts(block: Block): string[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return inlineTexts(block.content);
    case 'list':
      return block.items.flat().flatMap(blockTexts);
    case 'facts':
      return block.rows.flatMap(({ label, value }) => [label, ...inlineTexts(value)]);
    case 'table':
      return [...block.columns.map(({ title }) => title), ...block.rows.flat(2).flatMap(inlineTexts)];
    case 'callout':
    case 'keep':
      return block.content.flatMap(blockTexts);
    case 'signatures':
      return block.rows.flatMap(({ role, name = '' }) => [role, name]);
    default:
      return [];
  }
}

function inlineTexts(content: Inline[]): string[] {
  return content.flatMap((inline) => {
    if (inline.type === 'line-break') return [];
    return 'content' in inline ? inlineTexts(inline.content) : [inline.text];
  });
}
