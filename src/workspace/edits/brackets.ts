import { nextLine } from './entry.js';
import { layoutAt } from './layout.js';
import { commentsOn, headOf } from './replace.js';
import type { Spot } from './spot.js';
import { lineEnd, lineStart, type TextEdit } from './text-edit.js';
import type { Tree } from './tree.js';
import { columnsOf } from './written/columns.js';
import { indent, type Layout } from './written/value.js';

/** The widest line that brackets may grow to; beyond it they are opened into lines. */
const WIDEST = 110;

/** Where a part between brackets begins: with its key if it has one. */
function headAt(tree: Tree, row: number): number {
  return tree.places.keyOf(row)?.[0] ?? tree.places.spanOf(row)[0];
}

/** Puts a part, written on one line, at a position between brackets that hold others. */
export function putBetween(tree: Tree, row: number, at: number, text: string): TextEdit[] {
  const parts = tree.places.childrenOf(row);
  const before = parts[at - 1];
  const own = ownLine(tree, before ?? parts[0] ?? row);
  const { eol } = layoutAt(tree, row);
  if (before === undefined) {
    const head = headAt(tree, parts[0] ?? row);
    const gap = own ? eol + ' '.repeat(tree.columnOf(head)) : ' ';
    return [{ from: head, to: head, text: `${text},${gap}` }];
  }
  const end = tree.endOf(before);
  if (!own) return [{ from: end, to: end, text: `, ${text}` }];
  const line = eol + ' '.repeat(tree.columnOf(headAt(tree, before))) + text;
  if (own.comma !== undefined) return [{ from: own.end, to: own.end, text: `${line},` }];
  return own.end === end
    ? [{ from: end, to: end, text: `,${line}` }]
    : [
        { from: end, to: end, text: ',' },
        { from: own.end, to: own.end, text: line },
      ];
}

/** Takes the part at a position from between brackets that hold others. */
export function takeFromBetween(tree: Tree, row: number, at: number): TextEdit[] {
  const parts = tree.places.childrenOf(row);
  const [before, part, after] = [parts[at - 1], parts[at], parts[at + 1]];
  if (part === undefined) return [];
  const head = headAt(tree, part);
  const end = tree.endOf(part);
  const own = ownLine(tree, part);
  if (own) {
    const lines = { from: linesAbove(tree, head, before), to: nextLine(tree.text, own.end), text: '' };
    if (after !== undefined || before === undefined || own.comma !== undefined) return [lines];
    const comma = commaBehind(tree, before);
    return comma === undefined ? [lines] : [{ from: comma, to: comma + 1, text: '' }, lines];
  }
  if (before !== undefined && !tree.text.slice(tree.endOf(before), head).includes('\n')) {
    return [{ from: tree.endOf(before), to: end, text: '' }];
  }
  if (after !== undefined) return [{ from: head, to: headAt(tree, after), text: '' }];
  return [{ from: before === undefined ? head : tree.endOf(before), to: end, text: '' }];
}

/** Puts the part at one position of brackets to another; what stands between the parts stays. */
export function reorderBetween(tree: Tree, row: number, order: number[]): TextEdit[] {
  const parts = tree.places.childrenOf(row);
  return parts.flatMap((part, at): TextEdit[] => {
    const other = parts[order[at] ?? at] ?? part;
    if (other === part) return [];
    const text = tree.text.slice(headAt(tree, other), tree.endOf(other));
    return [{ from: headAt(tree, part), to: tree.endOf(part), text }];
  });
}

/** Whether brackets on one line would be too long for it with so much more text. */
export function isTooLong(tree: Tree, row: number, added: string): boolean {
  const [from] = tree.places.spanOf(row);
  const line = tree.text.slice(lineStart(tree.text, from), lineEnd(tree.text, from));
  const width = columnsOf(line);
  return width <= WIDEST && width + columnsOf(added) > WIDEST;
}

/** Whether brackets can be opened into lines: those on one line, which holds no comment between them. */
export function canOpen(tree: Tree, spot: Spot): boolean {
  const [from, to] = tree.places.spanOf(spot.row);
  return !spot.inFlow && spot.parent !== undefined && !tree.text.slice(from, to).includes('\n');
}

/** Opens brackets into a line for each part, among them a new one, whose lines `write` gives for a column. */
export function open(
  tree: Tree,
  spot: Spot,
  at: number,
  write: (column: number, layout: Layout) => string[],
): TextEdit {
  const { column, behind } = headOf(tree, spot);
  const layout = layoutAt(tree, spot.row);
  const isList = tree.isList(spot.row);
  const shift = spot.keyed ? (isList ? layout.dash : layout.step) : 2;
  const lines = tree.places.childrenOf(spot.row).map((part) => [partOf(tree, part)]);
  lines.splice(at, 0, write(column + shift, layout));
  const [first = '', ...rest] = lines.flat();
  const comments = commentsOn(tree, spot.row, behind);
  const comment = comments === '' ? '' : ` ${comments}`;
  const pad = layout.eol + ' '.repeat(column);
  const head = spot.keyed ? comment + layout.eol + indent(first, column + shift) : ` ${first}${comment}`;
  const text = head + rest.map((line) => (line === '' ? layout.eol : pad + indent(line, shift))).join('');
  return { from: behind, to: lineEnd(tree.text, tree.endOf(spot.row)), text };
}

/** A part of brackets as it is written on a line of its own. */
function partOf(tree: Tree, row: number): string {
  const key = tree.places.keyOf(row);
  const [from] = tree.places.spanOf(row);
  const value = tree.isEmpty(row) ? '' : tree.text.slice(from, tree.endOf(row));
  return key ? `${tree.text.slice(...key)}:${value && ' '}${value}` : `- ${value}`;
}

/** The end of the line a part has for itself, and the comma on it; nothing where it shares the line. */
function ownLine(tree: Tree, row: number): { end: number; comma: number | undefined } | undefined {
  if (!tree.isFirst(headAt(tree, row))) return undefined;
  const to = tree.endOf(row);
  const rest = tree.text.slice(to, lineEnd(tree.text, to));
  if (!/^\s*,?\s*(?:#.*)?$/.test(rest)) return undefined;
  const comma = /^\s*,/.exec(rest)?.[0].length;
  return { end: to + rest.trimEnd().length, comma: comma === undefined ? undefined : to + comma - 1 };
}

function commaBehind(tree: Tree, row: number): number | undefined {
  const end = tree.endOf(row);
  const comma = /^\s*,/.exec(tree.text.slice(end, end + 1000))?.[0].length;
  return comma === undefined ? undefined : end + comma - 1;
}

/** Start of the line of a part, or of the first of the comments right above it. */
function linesAbove(tree: Tree, head: number, before: number | undefined): number {
  const least = before === undefined ? 0 : tree.endOf(before);
  let start = lineStart(tree.text, head);
  for (let above = start; above > least; start = above) {
    above = lineStart(tree.text, start - 1);
    if (above <= least || tree.text.slice(above, start).trimStart()[0] !== '#') break;
  }
  return start;
}
