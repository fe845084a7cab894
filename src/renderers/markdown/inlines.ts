import type { Inline, Link } from '../../documents/tree.js';
import { fileAddress, fragment, outsideAddress } from '../addresses.js';
import { type Handlers, handle } from '../handlers.js';
import { plainText, withoutLinks } from '../inlines.js';
import { destination, escapeMarkdown } from './escape.js';

/** Where inline content stands. */
interface Place {
  /** How a line breaks here. */
  lineBreak: '<br>' | '\\\n';
  /** What has been written before it. */
  before: string;
  /** What follows. */
  after: Inline | undefined;
}

const handlers: Handlers<Inline, Place> = {
  text: ({ text }) => escapeMarkdown(text),
  strong: ({ content }, place) => emphasized('**', 'strong', content, place),
  emphasis: ({ content }, place) => emphasized('*', 'em', content, place),
  link: ({ to, content }, { lineBreak }) => {
    const text = inlines(withoutLinks(content), lineBreak);
    const address = target(to);
    return address === undefined || text.trim() === '' ? text : `[${text}](${destination(address)})`;
  },
  badge: ({ text }, { before }) => {
    const plain = /^[\p{L}\p{N}]+(?:[ ./-][\p{L}\p{N}]+)*$/u.test(text);
    return plain && !before.endsWith('`') ? `\`${text}\`` : `<code>${escapeMarkdown(text)}</code>`;
  },
  'line-break': (_, { lineBreak }) => lineBreak,
};

/** Inline Markdown, escaped except for what only counts at the start of a line. */
export function inlines(content: Inline[], lineBreak: Place['lineBreak']): string {
  // What will not be a link is taken apart first, so that its parts see their neighbours.
  const parts = content.flatMap((inline) => {
    return inline.type === 'link' && target(inline.to) === undefined ? withoutLinks(inline.content) : [inline];
  });
  return parts.reduce((before, inline, index) => {
    return before + handle(handlers, inline, { lineBreak, before, after: parts[index + 1] });
  }, '');
}

/** Inline Markdown on one line: for headings and table cells. */
export function line(content: Inline[]): string {
  return inlines(content, '<br>').trim();
}

/**
 * Asterisks only where they are sure to work: Markdown ignores those between punctuation and a letter,
 * as is common in Chinese, and those that touch others are ambiguous.
 */
function emphasized(mark: string, tag: string, content: Inline[], { lineBreak, before, after }: Place): string {
  const text = inlines(content, lineBreak);
  if (plainText(content).trim() === '') return text;
  const spaceAfter = after === undefined || (after.type === 'text' && /^[ \n]/.test(after.text));
  const opens = /^[\p{L}\p{N}]/u.test(text) || (/^(?:|.* )$/s.test(before) && /^[^\s*]/.test(text));
  const closes = /[\p{L}\p{N}]$/u.test(text) || (spaceAfter && /[^\s*]$/.test(text));
  const safe = opens && closes && !/[*\n]/.test(text) && !before.endsWith('*');
  return safe ? `${mark}${text}${mark}` : `<${tag}>${text}</${tag}>`;
}

function target(to: Link['to']): string | undefined {
  if ('heading' in to) return fragment(to.heading);
  return 'document' in to ? fileAddress(to.document, 'md') : outsideAddress(to.address);
}
