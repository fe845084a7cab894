import { lineEnd, lineStart } from './text-edit.js';
import type { Tree } from './tree.js';

/** One member or item of what is written in lines below each other, with the comments that are its own. */
export interface Entry {
  row: number;
  /** Where its key or its dash stands, and in which column. */
  head: number;
  column: number;
  /** Where the comments right above it begin, or else `head`. */
  from: number;
  /** The end of its last line, comments that are indented further included; before the line end. */
  to: number;
}

/** The entry at a position of a block mapping or a block list. */
export function entryAt(tree: Tree, parent: number, at: number): Entry | undefined {
  const rows = tree.places.childrenOf(parent);
  const row = rows[at];
  if (row === undefined) return undefined;
  const head = headOf(tree, parent, row);
  const column = tree.columnOf(tree.places.spanOf(parent)[0]);
  const before = rows[at - 1];
  const least = before === undefined ? (tree.places.keyOf(parent)?.[1] ?? 0) : tree.endOf(before);
  return {
    row,
    head,
    column,
    from: tree.isFirst(head) ? commentsAbove(tree.text, head, column, least) : head,
    to: commentsWithin(tree.text, lineEnd(tree.text, tree.endOf(row)), column),
  };
}

/** Where the key or the dash of a member or an item stands. */
export function headOf(tree: Tree, parent: number, row: number): number {
  const key = tree.places.keyOf(row);
  if (key) return key[0];
  const [first] = tree.places.spanOf(parent);
  const column = tree.columnOf(first);
  let start = lineStart(tree.text, tree.places.spanOf(row)[0]);
  while (start > first && !(tree.text[start + column] === '-' && tree.isFirst(start + column))) {
    start = lineStart(tree.text, start - 1);
  }
  return Math.max(first, start + column);
}

// What a file says of itself at its very top is not about its first key alone.
function commentsAbove(text: string, head: number, column: number, least: number): number {
  let from = head;
  let start = lineStart(text, head);
  while (start > 0) {
    start = lineStart(text, start - 1);
    if (start < least && least > 0) break;
    const line = text.slice(start, lineEnd(text, start));
    if (line.trimStart()[0] !== '#' || line.length - line.trimStart().length !== column) break;
    if (start === 0) return head;
    from = start + column;
  }
  return from;
}

/** The end of the last comment below `end` that is indented further than `column`. */
function commentsWithin(text: string, end: number, column: number): number {
  let last = end;
  for (let start = nextLine(text, end); start < text.length; start = nextLine(text, start)) {
    const stop = lineEnd(text, start);
    const line = text.slice(start, stop).trimStart();
    if (line === '') continue;
    if (line[0] !== '#' || stop - start - line.length <= column) break;
    last = stop;
  }
  return last;
}

/** Offset of the line after that of `offset`; the end of the text after the last. */
export function nextLine(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset);
  return feed < 0 ? text.length : feed + 1;
}

/** Whether a blank line stands between two offsets. */
export function isApart(text: string, from: number, to: number): boolean {
  return /\n[ \t]*\r?\n/.test(text.slice(from, to));
}
