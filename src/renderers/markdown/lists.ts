import type { List } from '../../documents/tree.js';

/** A list of rendered items; tight when no item holds more than a paragraph and a list. */
export function list({ ordered, start = 1 }: Pick<List, 'ordered' | 'start'>, items: string[]): string {
  const rows = items.map((item, index) => {
    const marker = ordered ? `${start + index}.` : '-';
    const indent = ' '.repeat(marker.length + 1);
    return `${marker} ${tightened(item).replace(/\n(?!\n|$)/g, `\n${indent}`)}`.trimEnd();
  });
  return rows.join(rows.some((row) => row.includes('\n\n')) ? '\n\n' : '\n');
}

// "Text, blank line, list" needs no blank line within an item, provided the list can interrupt a paragraph.
function tightened(item: string): string {
  return item.replace(/^([^\n]+)\n\n((?:- [^\n]*|1\. [^\n]*)(?:\n(?!\n)[^\n]+)*)$/, '$1\n$2');
}
