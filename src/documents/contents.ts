import { columns, inlines, paragraph, section, table } from './compose.js';
import { frame, type Setting } from './frame.js';
import type { DocumentKind, DocumentTree } from './tree.js';

const GROUPS: Exclude<DocumentKind, 'contents' | 'changes' | 'trace'>[] = ['manual', 'sop', 'job', 'charter'];

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
            columns(words.contents.columns, [4, 2]),
            documents
              .filter((document) => document.kind === kind)
              .map((document) => [
                [{ type: 'link', to: { document: document.name }, content: inlines(fullTitle(document)) }],
                document.properties.find((property) => property.label === words.properties.number)?.value,
              ]),
          ),
        ),
      ),
    ],
  });

  function fullTitle({ kind, title, subtitle }: DocumentTree): string {
    return kind === 'sop' || kind === 'job' ? words.pair(subtitle ?? '', title) : title;
  }
}
