import { entryAt } from './entry.js';
import { layoutAt } from './layout.js';
import type { Spot } from './spot.js';
import { lineEnd, type TextEdit } from './text-edit.js';
import type { Tree } from './tree.js';
import { isTall, type Quote, writeScalar } from './written/scalar.js';
import { indent, writeFlow, writeItem, writeValue } from './written/value.js';

/** Writes another value in place of one, and keeps the comment beside it. */
export function replaceValue(tree: Tree, spot: Spot, value: unknown): TextEdit {
  const { row } = spot;
  const onLine = !tree.isBlock(row) && !tree.isBlockText(row);
  if (spot.inFlow)
    return inPlace(tree, row, isScalar(value) ? writeScalar(value, 'flow', quoteAt(tree, row)) : writeFlow(value));
  if (onLine && isScalar(value) && !isTall(value))
    return inPlace(tree, row, writeScalar(value, 'block', quoteAt(tree, row)));
  const { column, behind, taken } = headOf(tree, spot);
  const layout = layoutAt(tree, row);
  const [first = '', ...below] = spot.keyed
    ? writeValue(value, column, taken, layout)
    : dashless(writeItem(value, column, layout, tree.isCollection(row) ? tree.isFlow(row) : undefined));
  if (onLine && below.length === 0) return inPlace(tree, row, first);
  const kept = [first, commentsOn(tree, row, behind)].filter((part) => part !== '').map((part) => ` ${part}`);
  const lines = below.map((line) => layout.eol + indent(line, column));
  return { from: behind, to: lineEnd(tree.text, tree.endOf(row)), text: kept.join('') + lines.join('') };
}

function inPlace(tree: Tree, row: number, text: string): TextEdit {
  const to = tree.endOf(row);
  return tree.isEmpty(row) ? { from: to, to, text: ` ${text}` } : { from: tree.places.spanOf(row)[0], to, text };
}

/**
 * Column of the key or dash a value hangs on, the offset behind its colon or the dash, and how much
 * of the line these and a space take.
 */
export function headOf(tree: Tree, spot: Spot): { column: number; behind: number; taken: number } {
  const key = tree.places.keyOf(spot.row);
  const entry = spot.parent === undefined ? undefined : entryAt(tree, spot.parent, spot.at);
  const head = key?.[0] ?? entry?.head ?? 0;
  const behind = key ? tree.colonOf(spot.row) + 1 : head + 1;
  return { column: tree.columnOf(head), behind, taken: behind - head + 1 };
}

/** The comments on the line of the key and behind the value; those between its parts go with the value. */
export function commentsOn(tree: Tree, row: number, behind: number): string {
  const [start] = tree.places.spanOf(row);
  const end = lineEnd(tree.text, behind);
  const comments: string[] = [];
  if (start > end || tree.isEmpty(row)) comments.push(commentIn(tree.text.slice(behind, end)));
  if (tree.isBlockText(row)) comments.push(commentIn(tree.text.slice(start, lineEnd(tree.text, start))));
  else if (!tree.isBlock(row) && !tree.isEmpty(row)) {
    const to = tree.endOf(row);
    comments.push(commentIn(tree.text.slice(to, lineEnd(tree.text, to))));
  }
  return comments.filter((comment) => comment !== '').join(' ');
}

function commentIn(rest: string): string {
  return /(?:^|\s)(#.*)$/.exec(rest)?.[1]?.trimEnd() ?? '';
}

function quoteAt(tree: Tree, row: number): Quote {
  const mark = tree.isCollection(row) ? undefined : tree.text[tree.places.spanOf(row)[0]];
  return mark === '"' || mark === "'" ? mark : undefined;
}

function dashless([first = '', ...lines]: string[]): string[] {
  return [first.slice(2), ...lines];
}

function isScalar(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}
