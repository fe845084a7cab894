import type { Contents, DocumentTree } from '../../documents/tree.js';
import { fragment } from '../addresses.js';
import { type Entry, outline } from '../headings.js';
import { contentsLine } from '../inlines.js';
import { destination, escapeMarkdown } from './escape.js';
import { line } from './inlines.js';

/** The contents list: links to the headings, nested by level. */
export function contents({ depth }: Contents, { body, labels }: DocumentTree): string {
  const entries = outline(body, depth);
  return entries.length === 0 ? '' : `## ${escapeMarkdown(labels.contents).trim()}\n\n${list(entries, '')}`;
}

function list(entries: Entry[], indent: string): string {
  return entries.map((entry) => item(entry, indent)).join('\n');
}

function item({ heading, entries }: Entry, indent: string): string {
  const number = heading.number === undefined ? '' : `${escapeMarkdown(heading.number)} `;
  const text = `${number}${line(contentsLine(heading.content))}`.trim();
  const own = `${indent}- [${text}](${destination(fragment(heading.id))})`;
  return entries.length === 0 ? own : `${own}\n${list(entries, `${indent}  `)}`;
}
