import type { Inline, Link } from '../../documents/tree.js';
import { fileAddress, fragment, outsideAddress } from '../addresses.js';
import { type Handlers, handle } from '../handlers.js';
import { withoutLinks } from '../inlines.js';
import { escapeHtml } from './escape.js';

const handlers: Handlers<Inline, undefined> = {
  text: ({ text, quiet }) => (quiet ? `<span class="quiet">${escapeHtml(text)}</span>` : escapeHtml(text)),
  strong: ({ content }) => `<strong>${inlines(content)}</strong>`,
  emphasis: ({ content }) => `<em>${inlines(content)}</em>`,
  link: ({ to, content }) => {
    const text = inlines(withoutLinks(content));
    const address = target(to);
    return address === undefined ? text : `<a href="${escapeHtml(address)}">${text}</a>`;
  },
  badge: ({ tone, text }) => `<span class="badge ${escapeHtml(tone)}">${escapeHtml(text)}</span>`,
  'line-break': () => '<br>',
};

/** Phrasing content, escaped. */
export function inlines(content: Inline[]): string {
  return content.map((inline) => handle(handlers, inline, undefined)).join('');
}

/** The same in two languages: a line ends between them sooner than within one. */
export function together(texts: string[]): string {
  if (texts.length === 1) return escapeHtml(texts.join());
  return texts.map((text) => `<span class="language">${escapeHtml(text)}</span>`).join(' ');
}

function target(to: Link['to']): string | undefined {
  if ('heading' in to) return fragment(to.heading);
  return 'document' in to ? fileAddress(to.document, 'html') : outsideAddress(to.address);
}
