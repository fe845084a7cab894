import type { Block, DocumentTree } from '../../documents/tree.js';
import { anchor } from '../addresses.js';
import { type Handlers, handle } from '../handlers.js';
import { contents } from './contents.js';
import { escapeLineStarts, escapeMarkdown } from './escape.js';
import { inlines, line } from './inlines.js';
import { list } from './lists.js';
import { labelled, signatures, table } from './tables.js';

const handlers: Handlers<Block, DocumentTree> = {
  heading: ({ level, id, number, content }) => {
    const text = [number === undefined ? '' : escapeMarkdown(number), line(content)].filter(Boolean).join(' ');
    const name = anchor(id).replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
    return `<a id="${name}"></a>\n\n${'#'.repeat(level + 1)} ${text}`.trimEnd();
  },
  paragraph: ({ style, content }) => {
    const text = paragraph(inlines(content, '\\\n'));
    return style === 'quote' ? quoted(text) : text;
  },
  list: (block, document) =>
    list(
      block,
      block.items.map((item) => blocks(item, document)),
    ),
  facts: ({ rows }) => labelled(rows.map(({ label, value }) => [label, line(value)])),
  table,
  callout: ({ content }, document) => quoted(blocks(content, document)),
  keep: ({ content }, document) => blocks(content, document),
  contents,
  'page-break': () => '',
  signatures,
};

/** Blocks with a blank line between them. */
export function blocks(content: Block[], document: DocumentTree): string {
  let before: Block | undefined;
  const parts: string[] = [];
  for (const block of content) {
    const text = handle(handlers, block, document);
    if (text === '') continue;
    // Two lists in a row would be read as one.
    if (before?.type === 'list' && block.type === 'list') parts.push('<!-- -->');
    parts.push(text);
    before = block;
  }
  return parts.join('\n\n');
}

/** A paragraph of inline Markdown. Breaks at its ends would show as backslashes. */
export function paragraph(markdown: string): string {
  return escapeLineStarts(markdown.replace(/^(?:\s*\\\n)+|(?:\\\n\s*)+$/g, '').trim());
}

function quoted(markdown: string): string {
  return markdown === '' ? '' : markdown.replace(/^/gm, '> ').replace(/ +$/gm, '');
}
