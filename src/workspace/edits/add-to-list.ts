import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { Failure } from '../../model/failure.js';
import { applyEdits, lineEnd, lineEnding, type TextEdit } from './text-edit.js';
import { columnOf, documentOf, nodeAt, pairOf, spanOf } from './yaml-nodes.js';

/**
 * Adds items at the end of a list, `path` being the keys that lead to it from the root; what is
 * missing on the way is made. Each item is YAML on one line, such as `{rule: x, on: y}`. All that
 * stood in the file stays as it was, comments and layout included.
 * @throws Failure `edit-failed` when the result would not say what was asked for
 */
export function addToList(text: string, path: string[], items: string[]): string {
  const before = documentOf(text);
  const edited = before.errors.length > 0 ? text : applyEdits(text, [editFor(text, path, items)]);
  const wanted = withItems(
    before.toJS(),
    path,
    items.map((item) => documentOf(item).toJS() as unknown),
  );
  if (!isDeepStrictEqual(documentOf(edited).toJS(), wanted)) {
    throw new Failure('edit-failed', { key: path.join('.') }, 'machine');
  }
  return edited;
}

function editFor(text: string, path: string[], items: string[]): TextEdit {
  const document = documentOf(text);
  const list = nodeAt(document, path);
  if (isSeq(list) && list.items.length > 0) {
    return list.flow ? beforeBracket(text, list, items.join(', ')) : afterLastItem(text, list, items);
  }
  const key = path.at(-1) ?? '';
  const parent = path.length === 1 ? document.contents : nodeAt(document, path.slice(0, -1));
  if (isMap(parent) && parent.items.length > 0) {
    const empty = pairOf(parent, key);
    if (parent.flow)
      return empty ? flowValue(text, empty, items) : flowPair(text, parent, key, items, path.length === 2);
    if (empty) return blockValue(text, empty, items);
    return afterLastPair(text, parent, [`${key}:`, ...items.map((item) => `  - ${item}`)]);
  }
  return atEnd(text, document.contents, path, items);
}

function afterLastItem(text: string, list: YAMLSeq, items: string[]): TextEdit {
  const [, to] = spanOf(list.items.at(-1) as Node, text);
  const [first] = spanOf(list.items[0] as Node, text);
  // An item begins behind its dash; the dash of the first one says how far the list is indented.
  const dash = text.lastIndexOf('-', first - 1);
  return insertLines(
    text,
    to,
    columnOf(text, dash),
    items.map((item) => `- ${item}`),
  );
}

function afterLastPair(text: string, map: YAMLMap, lines: string[]): TextEdit {
  const last = map.items.at(-1) as Pair;
  const [, to] = spanOf(((last.value ?? last.key) as Node) ?? map, text);
  const [first] = spanOf(map.items[0]?.key as Node, text);
  return insertLines(text, to, columnOf(text, first), lines);
}

/** `exceptions:` with nothing behind it, or with `[]`. */
function blockValue(text: string, pair: Pair, items: string[]): TextEdit {
  const key = spanOf(pair.key as Node, text);
  const colon = text.indexOf(':', key[1]);
  const value = isSeq(pair.value) ? spanOf(pair.value, text) : undefined;
  const pad = ' '.repeat(columnOf(text, key[0]) + 2);
  const lines = items.map((item) => `${lineEnding(text)}${pad}- ${item}`).join('');
  if (value) return { from: colon + 1, to: value[1], text: lines };
  const end = lineEnd(text, colon);
  return { from: end, to: end, text: lines };
}

function flowValue(text: string, pair: Pair, items: string[]): TextEdit {
  const [from, to] = isSeq(pair.value) ? spanOf(pair.value, text) : [0, 0];
  if (to > from) return { from, to, text: `[${items.join(', ')}]` };
  const colon = text.indexOf(':', spanOf(pair.key as Node, text)[1]);
  return { from: colon + 1, to: colon + 1, text: ` [${items.join(', ')}]` };
}

/** `lint: {extends: recommended}`: opened up into lines of its own when it stands on one line. */
function flowPair(text: string, map: YAMLMap, key: string, items: string[], atTop: boolean): TextEdit {
  const [from, to] = spanOf(map, text);
  const written = text.slice(from, to);
  if (!atTop || /[\n#]/.test(written)) return beforeBracket(text, map, `${key}: [${items.join(', ')}]`);
  const lines = map.items.map((pair) => {
    const [start] = spanOf(pair.key as Node, text);
    const [, end] = spanOf((pair.value ?? pair.key) as Node, text);
    return text.slice(start, end);
  });
  const eol = lineEnding(text);
  const all = [...lines, `${key}:`, ...items.map((item) => `  - ${item}`)];
  const before = text[from - 1] === ' ' ? from - 1 : from;
  return { from: before, to, text: all.map((line) => `${eol}  ${line}`).join('') };
}

function beforeBracket(text: string, collection: YAMLMap | YAMLSeq, added: string): TextEdit {
  const [, to] = spanOf(collection, text);
  const close = to - 1;
  const [, end] = spanOf(lastNode(collection), text);
  const trailing = text.slice(end, close).includes(',') && !text.slice(end, close).includes('#');
  return { from: trailing ? close : end, to: trailing ? close : end, text: trailing ? ` ${added}` : `, ${added}` };
}

function lastNode(collection: YAMLMap | YAMLSeq): Node {
  if (isSeq(collection)) return collection.items.at(-1) as Node;
  const last = collection.items.at(-1) as Pair;
  return (isScalar(last.value) || last.value ? last.value : last.key) as Node;
}

function atEnd(text: string, contents: unknown, path: string[], items: string[]): TextEdit {
  const eol = lineEnding(text);
  // Something else than a mapping stands there: the check after the edit will say so.
  if (contents !== null && !isMap(contents)) return { from: text.length, to: text.length, text: '' };
  const keys = path.map((key, depth) => `${'  '.repeat(depth)}${key}:`);
  const lines = [...keys, ...items.map((item) => `${'  '.repeat(path.length)}- ${item}`)];
  const gap = text.trim() === '' ? '' : text.endsWith('\n') ? eol : eol + eol;
  return { from: text.length, to: text.length, text: `${gap}${lines.join(eol)}${eol}` };
}

function insertLines(text: string, after: number, indent: number, lines: string[]): TextEdit {
  const end = lineEnd(text, after);
  const eol = lineEnding(text);
  return { from: end, to: end, text: lines.map((line) => `${eol}${' '.repeat(indent)}${line}`).join('') };
}

function withItems(data: unknown, [key = '', ...rest]: string[], items: unknown[]): unknown {
  const map = (data ?? {}) as Record<string, unknown>;
  if (rest.length > 0) return { ...map, [key]: withItems(map[key], rest, items) };
  return { ...map, [key]: [...((map[key] ?? []) as unknown[]), ...items] };
}
