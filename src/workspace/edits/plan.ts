import type { Path } from '../../model/source.js';
import { canOpen, isTooLong, open, putBetween, reorderBetween, takeFromBetween } from './brackets.js';
import { keyBefore } from './key-order.js';
import { layoutAt } from './layout.js';
import { isItemApart, isMemberApart, putLines, reorderLines, takeLines } from './lines.js';
import { replaceValue } from './replace.js';
import { type Spot, spotAt } from './spot.js';
import type { Step } from './step.js';
import { lineEnd, lineEnding, type TextEdit } from './text-edit.js';
import type { Tree } from './tree.js';
import { sizeOf } from './wanted.js';
import { writeKey } from './written/scalar.js';
import { isFlat, isMapping, writeFlow, writeItem, writeMember } from './written/value.js';

/** The edits that make a settled step; none where the text does not allow it. */
export function planEdits(tree: Tree, step: Step): TextEdit[] {
  if ('set' in step) return setValue(tree, step.set, step.to);
  if ('remove' in step) return removePart(tree, step.remove);
  if ('insert' in step) return insertItems(tree, step.insert, step.at, step.items);
  return moveItem(tree, step.move, step.from, step.to);
}

function setValue(tree: Tree, path: Path, value: unknown): TextEdit[] {
  const spot = spotAt(tree, path);
  if (spot?.parent !== undefined) return [replaceValue(tree, spot, value)];
  if (spot) return sizeOf(value) === 0 ? [{ ...spanOfRoot(tree), text: writeFlow(value) }] : [];
  const around = spotAt(tree, path.slice(0, -1));
  if (!around) return [];
  if (tree.isMapping(around.row) && tree.places.childrenOf(around.row).length > 0) {
    return addMember(tree, around, path, value);
  }
  return around.parent === undefined ? [firstMember(tree, String(path.at(-1)), value)] : [];
}

function addMember(tree: Tree, spot: Spot, path: Path, value: unknown): TextEdit[] {
  const { row } = spot;
  const key = String(path.at(-1));
  const members = tree.places.childrenOf(row);
  const names = members.map((member) => tree.places.nameOf(member));
  const before = keyBefore(path, names);
  const at = before === undefined ? members.length : names.indexOf(before) + 1;
  if (!tree.isFlow(row)) {
    const lines = writeMember(key, value, tree.columnOf(tree.places.spanOf(row)[0]), layoutAt(tree, row));
    return putLines(tree, row, at, [lines], isMemberApart(tree, row, at - 1, key, lines.length > 1));
  }
  const text = `${writeKey(key)}: ${writeFlow(value)}`;
  if (canOpen(tree, spot) && (!isFlat(value) || isTooLong(tree, row, `, ${text}`))) {
    return [open(tree, spot, at, (column, layout) => writeMember(key, value, column, layout))];
  }
  return putBetween(tree, row, at, text);
}

/** The first key of a file that holds none. */
function firstMember(tree: Tree, key: string, value: unknown): TextEdit {
  const { text } = tree;
  const layout = layoutAt(tree, 0);
  const lines = writeMember(key, value, 0, layout).join(layout.eol);
  if (!tree.isEmpty(0)) {
    const { from, to } = spanOfRoot(tree);
    const rest = text.slice(to, lineEnd(text, to)).trim();
    return { from, to: lineEnd(text, to), text: (rest === '' ? '' : rest + layout.eol) + lines };
  }
  const eol = lineEnding(text);
  const gap = text.trim() === '' ? '' : text.endsWith('\n') ? eol : eol + eol;
  return { from: text.length, to: text.length, text: `${gap}${lines}${eol}` };
}

function spanOfRoot(tree: Tree): { from: number; to: number } {
  return { from: tree.places.spanOf(0)[0], to: tree.endOf(0) };
}

function insertItems(tree: Tree, path: Path, at: number, items: readonly unknown[]): TextEdit[] {
  const spot = spotAt(tree, path);
  if (!spot || !tree.isList(spot.row)) return [];
  const { row } = spot;
  if (!tree.isFlow(row)) {
    const column = tree.columnOf(tree.places.spanOf(row)[0]);
    const near = tree.places.childrenOf(row)[Math.max(0, at - 1)] ?? row;
    const inFlow = tree.isCollection(near) ? tree.isFlow(near) : undefined;
    const layout = layoutAt(tree, row);
    const lines = items.map((item) => writeItem(item, column, layout, inFlow));
    return putLines(tree, row, at, lines, isItemApart(tree, row, at));
  }
  const text = items.map(writeFlow).join(', ');
  const tall = items.some((item) => isMapping(item) && !isFlat(item));
  if (canOpen(tree, spot) && (tall || isTooLong(tree, row, `, ${text}`))) {
    return [open(tree, spot, at, (column, layout) => items.flatMap((item) => writeItem(item, column, layout)))];
  }
  return putBetween(tree, row, at, text);
}

function removePart(tree: Tree, path: Path): TextEdit[] {
  const spot = spotAt(tree, path);
  if (spot?.parent === undefined) return [];
  return tree.isFlow(spot.parent)
    ? takeFromBetween(tree, spot.parent, spot.at)
    : [takeLines(tree, spot.parent, spot.at) ?? []].flat();
}

function moveItem(tree: Tree, path: Path, from: number, to: number): TextEdit[] {
  const spot = spotAt(tree, path);
  if (!spot) return [];
  const order = [...tree.places.childrenOf(spot.row).keys()];
  order.splice(to, 0, ...order.splice(from, 1));
  return tree.isFlow(spot.row) ? reorderBetween(tree, spot.row, order) : reorderLines(tree, spot.row, order);
}
