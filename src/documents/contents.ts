import type { DocumentWords } from '../locales/en/documents.js';
import { type CellContent, columns, gap, inlines, paragraph, section, table } from './compose.js';
import { frame, type Setting } from './frame.js';
import type { Block, Cell, DocumentKind, DocumentTree } from './tree.js';

const GROUPS: Exclude<DocumentKind, 'contents' | 'changes' | 'trace'>[] = [
  'manual',
  'sop',
  'card',
  'job',
  'checklist',
  'survey',
  'charter',
];

/** The page that leads to all the others. */
export function buildContents(setting: Setting, documents: DocumentTree[]): DocumentTree {
  const { words } = setting.writer;
  return frame(setting, {
    kind: 'contents',
    name: 'index',
    title: words.contents.title,
    cover: 'block',
    body: [
      paragraph(words.contents.text),
      ...GROUPS.flatMap((kind) =>
        section(
          1,
          kind,
          words.contents.groups[kind],
          table(
            columns(words.contents.columns, [6, 2, 1]),
            documents.filter((document) => document.kind === kind).map((document) => entry(words, document)),
          ),
        ),
      ),
    ],
  });
}

function entry(words: DocumentWords, document: DocumentTree): CellContent[] {
  const { name, properties } = document;
  const draft = properties.some(({ tone }) => tone === 'gap');
  return [
    [{ type: 'link', to: { document: name }, content: inlines(fullTitle(words, document)) }],
    properties.find((property) => property.label === words.properties.number)?.value,
    draft ? [gap(words.contents.draft)] : undefined,
  ];
}

/** What tells a document from the others of its kind is named too. */
function fullTitle(words: DocumentWords, { kind, title, subtitle, audience }: DocumentTree): string {
  if (audience !== undefined) return words.bySegment(title, audience);
  return ['sop', 'card', 'job'].includes(kind) ? words.pair(subtitle ?? '', title) : title;
}

/** The page of contents for a format in which not all documents are made: those that are not are left out. */
export function contentsWith(contents: DocumentTree, isMade: (document: string) => boolean): DocumentTree {
  const leads = (row: Cell[]) =>
    row.flat(2).every((one) => one.type !== 'link' || !('document' in one.to) || isMade(one.to.document));
  const body: Block[] = [];
  for (const block of contents.body) {
    if (block.type !== 'table') {
      body.push(block);
      continue;
    }
    const rows = block.rows.filter(leads);
    if (rows.length > 0) body.push({ ...block, rows });
    // A heading over nothing goes with it.
    else if (body.at(-1)?.type === 'heading') body.pop();
  }
  return { ...contents, body };
}
