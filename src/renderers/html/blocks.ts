import type { Block, DocumentTree, Paragraph } from '../../documents/tree.js';
import { anchor } from '../addresses.js';
import { type Handlers, handle } from '../handlers.js';
import { contents } from './contents.js';
import { escapeHtml } from './escape.js';
import { inlines, together } from './inlines.js';
import { signatures, table } from './tables.js';

const handlers: Handlers<Block, DocumentTree> = {
  heading: ({ level, id, number, content }) => {
    const name = `h${level + 1}`;
    const prefix = number === undefined ? '' : `<span class="number">${escapeHtml(number)}</span> `;
    return `<${name} id="${escapeHtml(anchor(id))}">${prefix}${inlines(content)}</${name}>`;
  },
  paragraph: ({ style, content }) => PARAGRAPHS[style ?? 'plain'](inlines(content)),
  list: ({ ordered, start = 1, items }, document) => {
    const name = ordered ? 'ol' : 'ul';
    const opening = ordered && start !== 1 ? `ol start="${start}"` : name;
    const rows = items.map((item) => `<li>${blocks(item, document)}</li>`);
    return rows.length === 0 ? '' : `<${opening}>\n${rows.join('\n')}\n</${name}>`;
  },
  facts: ({ rows }) => {
    const pairs = rows.map(
      ({ label, labels = [label], value }) => `<div><dt>${together(labels)}</dt><dd>${inlines(value)}</dd></div>`,
    );
    return rows.length === 0 ? '' : `<dl class="facts">\n${pairs.join('\n')}\n</dl>`;
  },
  table,
  callout: ({ tone, content }, document) =>
    `<div class="callout ${escapeHtml(tone)}" role="note">\n${blocks(content, document)}\n</div>`,
  keep: ({ content }, document) => `<div class="keep">\n${blocks(content, document)}\n</div>`,
  contents,
  'page-break': () => '<div class="page-break"></div>',
  signatures,
};

const PARAGRAPHS: Record<NonNullable<Paragraph['style']> | 'plain', (content: string) => string> = {
  plain: (content) => `<p>${content}</p>`,
  lead: (content) => `<p class="lead">${content}</p>`,
  small: (content) => `<p class="small">${content}</p>`,
  quote: (content) => `<blockquote><p>${content}</p></blockquote>`,
};

/** Flow content, one block a line. */
export function blocks(content: Block[], document: DocumentTree): string {
  return content.map((block) => handle(handlers, block, document)).join('\n');
}
