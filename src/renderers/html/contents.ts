import type { Contents, DocumentTree } from '../../documents/tree.js';
import { fragment } from '../addresses.js';
import { type Entry, outline } from '../headings.js';
import { contentsLine } from '../inlines.js';
import { escapeHtml } from './escape.js';
import { inlines } from './inlines.js';

/** The entries that fit on one printed page below each other. */
const ONE_COLUMN = 40;

/** The contents list: links to the headings, nested by level. */
export function contents({ depth }: Contents, { body, labels }: DocumentTree): string {
  const entries = outline(body, depth);
  if (entries.length === 0) return '';
  const title = escapeHtml(labels.contents);
  const long = count(entries) > ONE_COLUMN ? ' long' : '';
  return `<nav class="contents${long}" aria-label="${title}">\n<p class="contents-title">${title}</p>\n${list(entries)}\n</nav>`;
}

function count(entries: Entry[]): number {
  return entries.reduce((sum, entry) => sum + 1 + count(entry.entries), 0);
}

function list(entries: Entry[]): string {
  return `<ol>\n${entries.map(item).join('\n')}\n</ol>`;
}

function item({ heading, entries }: Entry): string {
  const number = heading.number === undefined ? '' : `<span class="number">${escapeHtml(heading.number)}</span> `;
  const line = `<span>${inlines(contentsLine(heading.content))}</span>`;
  const deeper = entries.length === 0 ? '' : `\n${list(entries)}\n`;
  return `<li><a href="${escapeHtml(fragment(heading.id))}">${number}${line}</a>${deeper}</li>`;
}
