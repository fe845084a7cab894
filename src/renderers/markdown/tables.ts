import type { Column, DocumentTree, Signatures, Table } from '../../documents/tree.js';
import { escapeMarkdown } from './escape.js';
import { line } from './inlines.js';

const RULES: Record<NonNullable<Column['align']>, string> = { start: '---', end: '--:', center: ':-:' };

/** A table with its head; paragraphs and breaks within a cell become `<br>`. */
export function table({ columns, rows }: Table): string {
  if (columns.length === 0) return '';
  return [
    row(columns.map(({ title }) => cellText(title))),
    row(columns.map(({ align }) => RULES[align ?? 'start'])),
    ...rows.map((cells) => row(columns.map((_, index) => (cells[index] ?? []).map(line).join('<br>')))),
  ].join('\n');
}

/** Label and value pairs. Markdown knows no table without a head, so it is empty. */
export function labelled(pairs: [label: string, value: string][]): string {
  if (pairs.length === 0) return '';
  const rows = pairs.map(([label, value]) =>
    row([line([{ type: 'strong', content: [{ type: 'text', text: label }] }]), value]),
  );
  return [row(['', '']), row(['---', '---']), ...rows].join('\n');
}

/** A line to sign for each row. */
export function signatures({ rows }: Signatures, { labels }: DocumentTree): string {
  if (rows.length === 0) return '';
  return [
    row(['', labels.name, labels.signature, labels.date].map(cellText)),
    row(['---', '---', '---', '---']),
    ...rows.map(({ role, name = '', date = '' }) => row([role, name, '', date].map(cellText))),
  ].join('\n');
}

function cellText(text: string): string {
  return escapeMarkdown(text).trim();
}

function row(cells: string[]): string {
  return `| ${cells.join(' | ')} |`;
}
