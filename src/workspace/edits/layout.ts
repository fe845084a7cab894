import { isApart } from './entry.js';
import type { Tree } from './tree.js';
import type { Layout } from './written/value.js';

/** So far from a value one looks for others to learn the layout from. */
const REACH = 200;

/** How a file is laid out near a row: as the values before it are, or else those after it. */
export function layoutAt(tree: Tree, row: number): Layout {
  const dash = nearest(tree, row, (one) => (tree.isList(one) ? gapOf(tree, one) : undefined));
  const step = nearest(tree, row, (one) => (tree.isMapping(one) ? gapOf(tree, one) : undefined)) ?? (dash || 2);
  return { step, dash: dash ?? step, eol: lineEndAt(tree.text, tree.places.spanOf(row)[0]) };
}

/** Columns from the key of a block mapping or list to what stands below it. */
function gapOf(tree: Tree, row: number): number | undefined {
  const key = tree.places.keyOf(row);
  if (!key || !tree.isBlock(row)) return undefined;
  const gap = tree.columnOf(tree.places.spanOf(row)[0]) - tree.columnOf(key[0]);
  return gap >= 0 ? gap : undefined;
}

function nearest<T>(tree: Tree, row: number, look: (row: number) => T | undefined): T | undefined {
  for (let one = row; one >= Math.max(0, row - REACH); one -= 1) {
    const found = look(one);
    if (found !== undefined) return found;
  }
  for (let one = row + 1; one < Math.min(tree.places.size, row + REACH); one += 1) {
    const found = look(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The line end of the line an offset stands in, or else of the one before it. */
function lineEndAt(text: string, offset: number): string {
  const after = text.indexOf('\n', offset);
  const feed = after < 0 ? text.lastIndexOf('\n') : after;
  return text[feed - 1] === '\r' ? '\r\n' : '\n';
}

/** Whether items of lists under a key stand apart from each other, going by the first such list that has two. */
export function areItemsApart(tree: Tree, key: string): boolean {
  for (const row of key === '' ? [] : tree.rowsNamed(key)) {
    const [first, second] = tree.isList(row) && tree.isBlock(row) ? tree.places.childrenOf(row) : [];
    if (first === undefined || second === undefined) continue;
    return isApart(tree.text, tree.endOf(first), tree.places.spanOf(second)[0]);
  }
  return false;
}
