import { entryAt, isApart, nextLine } from './entry.js';
import { areItemsApart, layoutAt } from './layout.js';
import { lineEnd, lineStart, type TextEdit } from './text-edit.js';
import type { Tree } from './tree.js';
import { indent } from './written/value.js';

/** Puts new entries, each in lines, at a position of a block mapping or list, apart from the others by a blank line or not. */
export function putLines(tree: Tree, parent: number, at: number, entries: string[][], apart: boolean): TextEdit[] {
  const { eol } = layoutAt(tree, parent);
  const near = entryAt(tree, parent, Math.max(0, at - 1));
  if (!near) return [];
  const gap = apart ? eol : '';
  if (at > 0) {
    const lines = entries.map((entry) => gap + entry.map((line) => eol + indent(line, near.column)).join(''));
    return [{ from: near.to, to: near.to, text: lines.join('') }];
  }
  const pad = ' '.repeat(near.column);
  const lines = entries.map((entry) => entry.map((line, n) => (n === 0 ? line : indent(line, near.column))).join(eol));
  return [{ from: near.from, to: near.from, text: lines.map((entry) => entry + eol + gap + pad).join('') }];
}

/** Takes out the entry at a position of a block mapping or list that holds others. */
export function takeLines(tree: Tree, parent: number, at: number): TextEdit | undefined {
  const { text } = tree;
  const entry = entryAt(tree, parent, at);
  if (!entry) return undefined;
  const [before, after] = [entryAt(tree, parent, at - 1), entryAt(tree, parent, at + 1)];
  // What stands beside the dash of the item around it gives its place to the next.
  if (!tree.isFirst(entry.from)) return after && { from: entry.from, to: after.from, text: '' };
  const start = lineStart(text, entry.from);
  const next = nextLine(text, entry.to);
  if (before && (!after || isApart(text, entry.to, after.from))) {
    const gap = blankAbove(text, start);
    return next > entry.to ? { from: gap, to: next, text: '' } : { from: lineEnd(text, gap - 1), to: next, text: '' };
  }
  if (!before && after) return { from: start, to: blankBelow(text, next), text: '' };
  return { from: start, to: next, text: '' };
}

/** Brings the entries of a block list into another order, each with its comments; the blank lines between stay. */
export function reorderLines(tree: Tree, parent: number, order: number[]): TextEdit[] {
  return order.flatMap((other, at): TextEdit[] => {
    const [here, there] = [entryAt(tree, parent, at), entryAt(tree, parent, other)];
    if (other === at || !here || !there) return [];
    return [{ from: here.from, to: here.to, text: tree.text.slice(there.from, there.to) }];
  });
}

/** Whether a new item of a block list stands apart from its siblings, as they do, or as those of such lists do. */
export function isItemApart(tree: Tree, list: number, at: number): boolean {
  const count = tree.places.childrenOf(list).length;
  const near = Math.min(Math.max(at, 1), count - 1);
  const [one, two] = [entryAt(tree, list, near - 1), entryAt(tree, list, near)];
  if (one && two) return isApart(tree.text, one.to, two.from);
  const only = entryAt(tree, list, 0);
  return (
    areItemsApart(tree, tree.places.nameOf(list)) || (only !== undefined && isApart(tree.text, only.head, only.to))
  );
}

/** Whether a new member of a block mapping stands apart: as its nearest sibling does that is as tall. */
export function isMemberApart(tree: Tree, mapping: number, after: number, key: string, tall: boolean): boolean {
  const near = tree.places
    .childrenOf(mapping)
    .map((row, at) => ({ row, at }))
    .filter(({ row, at }) => at > 0 && isTall(tree, row) === tall)
    .sort((a, b) => Math.abs(a.at - after) - Math.abs(b.at - after))[0];
  if (near) return isBlankAbove(tree, near.row);
  if (!tall) return false;
  const cousin = tree.rowsNamed(key).find((row) => isTall(tree, row));
  return cousin === undefined ? tree.columnOf(tree.places.spanOf(mapping)[0]) === 0 : isBlankAbove(tree, cousin);
}

function isTall(tree: Tree, row: number): boolean {
  const from = tree.places.keyOf(row)?.[0] ?? 0;
  return tree.text.slice(from, tree.endOf(row)).includes('\n');
}

function isBlankAbove(tree: Tree, row: number): boolean {
  let start = lineStart(tree.text, tree.places.keyOf(row)?.[0] ?? 0);
  for (;;) {
    if (start === 0) return false;
    start = lineStart(tree.text, start - 1);
    const line = tree.text.slice(start, lineEnd(tree.text, start)).trim();
    if (line === '') return true;
    if (line[0] !== '#') return false;
  }
}

/** Start of the blank lines right above the line that begins at `start`. */
function blankAbove(text: string, start: number): number {
  let from = start;
  while (from > 0) {
    const above = lineStart(text, from - 1);
    if (text.slice(above, from).trim() !== '') break;
    from = above;
  }
  return from;
}

function blankBelow(text: string, start: number): number {
  let to = start;
  while (to < text.length && text.slice(to, nextLine(text, to)).trim() === '') to = nextLine(text, to);
  return to;
}
