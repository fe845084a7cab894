import { isSeq, type Node } from 'yaml';
import type { Path } from '../../model/source.js';
import { lineEnd, lineStart, type TextEdit } from './text-edit.js';
import { documentOf, nodeAt, spanOf } from './yaml-nodes.js';

/** Takes one item out of a list that holds others; nothing when it cannot be done by the text alone. */
export function removeItem(text: string, path: Path): TextEdit | undefined {
  const list = nodeAt(documentOf(text), path.slice(0, -1));
  const at = Number(path.at(-1));
  if (!isSeq(list) || list.items.length < 2) return undefined;
  const item = list.items[at] as Node | undefined;
  if (!item?.range) return undefined;
  const [from, to] = spanOf(item, text);
  if (list.flow) {
    const next = list.items[at + 1] as Node | undefined;
    // With the comma after it, or, for the last one, the comma before it.
    if (next?.range) return { from, to: next.range[0], text: '' };
    return { from: spanOf(list.items[at - 1] as Node, text)[1], to, text: '' };
  }
  const start = lineStart(text, text.lastIndexOf('-', from - 1));
  const end = lineEnd(text, to);
  const after = text[end] === '\r' ? end + 2 : Math.min(end + 1, text.length);
  return { from: start, to: after, text: '' };
}
